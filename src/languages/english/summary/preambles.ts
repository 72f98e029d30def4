import type { WordList } from '../../word-list.ts';

/** What choosing or doing something is said to be before anything is told of it. */
export const hardAdjectives: WordList = `
challenging daunting overwhelming overwhelmed stressful confusing confused difficult tricky tough
hard intimidating frustrating complicated complex scary exciting fun easy impossible
counterintuitive painful
`;

/** What its subject is said to be in a platitude: "Choosing a ladder is crucial." */
export const weightyAdjectives: WordList = `
crucial essential important vital key critical imperative paramount invaluable indispensable
inevitable necessary helpful beneficial undeniable powerful integral
`;

/** How such a subject begins: "Choosing a ladder …". */
export const platitudeGerunds: WordList = `
choosing finding selecting picking understanding having knowing grasping learning planning
making creating getting starting buying hiring investing building deciding navigating staying
keeping mastering growing transitioning moving implementing running managing
`;

/** What times are called that nothing is told of: "in today’s fast-paced world". */
export const timesOfPlatitudes: WordList = `
in_today[’']s_ today[’']s_fast today[’']s_digital today[’']s_modern nowadays these_days
in_the_digital_age in_this_digital fast-paced ever-evolving ever-changing rapidly_evolving
ever-growing digital_landscape modern_world digital_world gone_are_the_days the_days_of
now_more_than_ever than_ever_before more_important_than_ever in_an_era in_the_world_of
in_the_realm_of in_the_age_of as_the_world as_the_amount_of looking_back_at with_the_rise_of with_the_advent as_technology
as_we_approach as_we_welcome as_we_move as_we_enter as_the_year new_year a_new_year in_the_escalating
`;

/** What praises the page, or leads on to it. */
export const leadingOn: WordList = `
look_no_further in_the_right_place the_right_place got_you_covered have_you_covered
has_you_covered you_covered here_to_help stick_around will_help_you to_help_you help_you_find
help_you_choose help_you_decide help_you_make help_you_get find_out_how discover_how
learn_more_about don[’']t_worry let[’']s_face_it without_further_ado keep_reading read_on
scroll_down table_of_contents this_list_of our_list_of we_have_put_together i[’']ve_rounded_up
to_get_you_started get_you_started you[’']ll_discover you[’']ll_learn you_will_learn
you[’']ll_find_out by_the_end_of the_ultimate_guide the_complete_guide our_guide this_guide
this_article this_blog this_post this_tutorial this_R_tutorial the_examples_of in_this_ we[’']ve_asked we_asked sat_down_with i[’']ve_been i_have_been let_me_tell_you funny_enough
for_more_information feel_free free_download download_our contact_us get_in_touch
`;

/** How a text to the reader begins before it comes to the matter. */
export const buttonholing: WordList = `
whether_you[’']re whether_you_are whether_it[’']s whether_your whether_you_ have_you_ever
have_you are_you do_you did_you_know imagine picture_this you_may_have you_might_have you_may_be
you_might_be you_might_know you[’']ve_probably you_probably you[’']ve_heard chances_are
we[’']ve_all we_all_ we_know everyone_ everybody_ who_doesn[’']t it[’']s_no_secret
there[’']s_no_doubt there_is_no_doubt there[’']s_nothing there_is_nothing there[’']s_no_denying
needless_to_say as_you_know as_you_are as_you_can_see if_you[’']ve_ever if_you_have_ever
if_you[’']re_reading if_you[’']re_like if_you[’']re_looking if_you_are_looking
if_you[’']re_wondering if_you[’']re_thinking if_you[’']re_considering if_you[’']re_new
if_you_are_new if_you[’']re_in_the_market if_you[’']re_anything if_you[’']re_interested
to_be_honest example_ for_example for_instance my_grandmother my_grandma my_mother my_mom my_mum my_dad my_father my_husband my_wife
my_friend my_best_friend my_kids my_daughter my_son my_family if_you_read if_you_find_yourself welcome for_context if_you[’']re_obsessed if_you_love if_you[’']re_a_fan
`;

/** How a page bids its reader go on: "Learn about ladders." */
export const biddings: WordList = `
learn_about learn_how learn_what learn_more find_out find_this find_the find_your get_help
get_the_most get_started get_your get_a_free discover explore browse check_out see_how see_our
read_about shop_ try_this pour_ grab_ revamp_ take_a_look brush_up keep_in_mind remember_that
compare_these compare_the note_that please_ get_$ make_sure_to_consult make_sure_to_check get_ready join_ click_ save_this pin_this scroll_ stay_tuned
`;

/** What a text says that it does: "Roe delves into ladders." */
export const treating: WordList = `
delves_into delve_into explores_the explains_how explains_what discusses_the discusses_how
takes_a_look take_a_look looks_at shares_her shares_his shares_their breaks_down we[’']re_sharing
we_are_sharing i[’']m_sharing
`;

/** What is said of anything that is looked for: "Ladders have become popular." */
export const popularity: WordList = `
increasingly_important increasingly_popular growing_in_popularity grown_in_popularity
gained_popularity gaining_popularity become_so_popular become_very_popular become_more_popular
become_popular become_increasingly growing_rapidly rapidly_growing growing_demand on_the_rise
accelerating_faster gained_steam bad_rap peace_of_mind next_level unlock_the unlock_your
unleash elevate_your take_your spark_the sets_the_stage has_never_been have_never_been
one-size-fits-all often_overlooked perfect_time_to the_time_to many_of_you most_of_us always_changing
constantly_changing constantly_evolving every_detail_right make_sure_you_get a_lot_of_effort
what_works_best it_never_hurts just_got_easier you[’']re_not_alone you_are_not_alone
you_can_be_successful remains_the_backbone remain_the_backbone remain_committed ball_rolling
simple_online_search reasons_to_attend details_to_consider things_to_consider factors_to_consider
a_lot_to_consider feel_like_trying I_used_to I_personally remind_myself I_am_glad I[’']m_glad
you_know_you the_way_we is_changing_the are_changing_the is_shifting_the is_reshaping are_reshaping has_undergone
have_undergone transformative_journey numerous_benefits numerous_health question_arises
question_always_arises often_pondered narrowed_down_the narrowed_the_field places_to_find
to_choose_from this_example following_reasons_why look_so_much laws_of important_to_focus future_studies future_research further_research further_studies more_research
important_to_understand important_to_consider important_to_note important_to_remember worth_noting
`;

/** What runs over with something: "The market is full of ladders." */
export const plenty: WordList = `
full_of flooded_with crowded_with no_shortage_of no_longer_enough no_longer_a_luxury no_longer_just
no_longer_limited more_than_just not_just isn[’']t_just more_than_a game-changer game_changer
is_the_lifeblood_of are_the_lifeblood_of is_the_backbone_of are_the_backbone_of has_revolutionized
have_revolutionized has_transformed have_transformed has_totally has_come_a_long_way
`;

/** The past, with which a page begins that has nothing to tell of it. */
export const longAgo: WordList = `
in_the_past in_ancient over_the_last over_the_past before_19 before_20 back_in when_I_was
when_I_first when_I_moved when_I_started last_spring last_summer last_fall last_autumn last_winter
last_year once_upon historically traditionally years_ago
`;

/** When a blogger did something. */
export const bloggersTimes: WordList = `
a_while_back a_while_ago a_few_weeks_ago a_few_months_ago a_few_years_ago a_few_days_ago
every_month every_week every_year last_week last_month recently earlier_this once_in_a_while growing_up when_I before_I over_the_last
over_the_past for_years for_months for_a_long_time
`;

/** Of whom anything may be said: "Millions of people love ladders." */
export const anybody: WordList = `
people us students companies businesses users homeowners parents
`;

/** What a page calls its own. */
export const pagesOwn: WordList = `
shops? stores? company clients? customers? services? agency newsletter website blog courses?
program podcast readers?
`;

/** Who makes a page. */
export const pageMakers: WordList = `testers editors experts team critics reviewers writers list lists`;
