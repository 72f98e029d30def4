import type { Request, Right } from '../../chat/chat.ts';
import type { Reply } from '../../chat/reply.ts';
import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import type { Topic } from '../../store/topics/topic.ts';
import { notice } from '../notice.ts';

/** A reply that says why somebody may not; `null` where they may. */
export async function refuseChange(request: Request, topic: Topic | null): Promise<Reply | null> {
  const right = await request.mayManage();
  if (right === 'yes' || topic?.createdBy === request.person.id) return null;
  return notice(sayRight(right, catalogueFor(request.person.locale)));
}

function sayRight(right: Exclude<Right, 'yes'>, { subscriptions, topics }: Catalogue): string {
  switch (right) {
    case 'no':
      return topics.mayNot;
    case 'unknown':
      return subscriptions.rightUnknown;
    case 'ungranted':
      return subscriptions.rightUngranted;
    default:
      return right satisfies never;
  }
}
