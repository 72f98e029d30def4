/** What `doctor` found out about one thing that a platform needs; `remedy` where it is not good. */
export type Finding = Readonly<{
  subject: string;
  ok: boolean;
  detail: string;
  remedy: string | null;
}>;
