import { wordSet } from './word-set.ts';

/**
 * Common given names in lower case, by the gender that they nearly always tell: English first, then
 * European, Slavic, Arabic and Persian, Turkish, South and East Asian, African. Names borne by both
 * (Kim, Jean, Andrea, Robin) are in `either`. Hand-made and short on purpose: a name that is missing
 * costs one hint, a wrong one costs a wrong person.
 */
export const femaleNames = wordSet(`
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon
michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra
amanda stephanie carolyn christine marie janet catherine frances ann anne joyce diane alice julie heather teresa doris gloria evelyn
cheryl mildred katherine joan ashley judith rose janice nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel
marilyn kathryn louise sara wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily peggy crystal gladys rita dawn
connie florence edna tiffany carmen rosa cindy grace wendy victoria edith sherry sylvia josephine thelma shannon sheila ethel ellen elaine
marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april clara lucille joanne eleanor
valerie danielle megan alicia suzanne gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica
beatrice dolores bernice audrey yvonne annette samantha renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie
katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen lucy kristin hillary hilary nora olivia sophia sophie
isabella mia abigail harriet ella chloe lily hannah zoe natalie madison leah claire naomi caroline gabrielle ivanka melania megyn
kellyanne huma chelsea nikki kamala condoleezza elena sonia gina donatella heidi tulsi ilhan rashida alexandria ayanna dianne barbra oprah
beyonce rihanna meryl scarlett angelina serena venus simone gwyneth taylor-joy nicola priti suella yvette annegret ursula annalena sahra
frauke beatrix marine ségolène segolene brigitte martine valérie anne-marie françoise francoise édith élisabeth elisabeth hélène helene
cécile cecile sylvie nathalie isabelle véronique veronique agnès aurélie aurelie delphine emmanuelle laurence najat rachida anaïs manon
léa chloé inès giorgia giulia chiara francesca federica elisa sofia martina alessia paola silvia valentina stefania elisabetta lucia
raffaella simonetta ornella bianca isabel ines pilar concepción mercedes ana cristina dilma soraya ada carme inés begoña macarena leticia
lucía alba marta nuria raquel rocío beatriz susana soledad ximena gabriela daniela fernanda luisa juana luciana claudia verónica adriana
alejandra mariana carolina rosario xiomara epsy francia delcy marina marielle manuela joana inês catarina fátima graça helena leonor
tatiana olga yelena irina natalia natalya svetlana ludmila lyudmila galina tatyana oksana yulia yuliya anastasia anastasiya ekaterina
yekaterina ksenia marija ivana jelena milica vesna biljana snežana kolinda dragana katarina zuzana zuzanna agnieszka małgorzata malgorzata
katarzyna ewa beata joanna magdalena hanna krystyna dorota iwona monika jadwiga halina elżbieta elzbieta viorica corina roxana ioana
mihaela rumiana meglena kristalina iveta dalia ingrida viktorija kaja kersti sanna mette helle margrethe pernille sofie astrid ingrid
karin kerstin annika birgit birgitta gro erna siv solveig sigrid katrín jóhanna greta margot carola ylva ebba päivi tarja marja liisa
riikka anneli mari fatima fatma aisha ayesha khadija maryam mariam zainab zaynab amina amal asma hanan hind iman layla leila laila lina
lubna maha manal malala mona nadia nadine noor noura nour rania rana reem rima salma samira sawsan shaima yasmin yasmine zahra zeinab hala
huda dina heba farah farida shirin nasrin narges masih golshifteh parisa azadeh neda leyla ayşe ayse emine meral elif zeynep tansu canan
gülten fatoş özlem nilüfer merve benazir hina hasina khaleda indira priyanka sushma smriti mamata jayalalithaa mayawati nirmala pratibha
draupadi kiran anjali deepika aishwarya kareena priya sunita lakshmi meena rekha shilpa sita usha vandana arundhati rupa sujata radhika
kavita neha pooja shreya divya ananya chandrika sirimavo yingluck corazon imelda leni megawati puan retno meiling yuriko tomoko akie
masako naoko yoko keiko hiroko michiko noriko kazuko sachiko junko mariko seiko tomomi renho sanae takako hanako yumi mayumi ayumi
geun-hye young-hee hye-won yo-jong sol-ju son-hui in-ae mi-hyang kyung-wha eun-hye min-ji su-mi mei-ling ing-wen li-fang chun-ying
chunying yingying ngozi folorunsho winnie nomvula nkosazana thuli graca funmilayo chimamanda adaeze ifeoma wangari wanjiru atieno akinyi
nyambura samia sahle-work zodwa lindiwe naledi jacinda gillian penny marise tanya jenny bronwyn kylie cate chrystia alison rona thérèse
lydia sujatha kiara kelsey kayla brianna makayla jasmine destiny savannah sierra kaitlyn haley hailey courtney lindsay lindsey whitney
kirsten kirstjen kristi kristine krysten kirstie cassandra candace candice betsy bette bernadette belinda becky bridget brooke camilla
carly cassidy celeste celia cher colleen corinne daisy daphne delia della dorothea edwina elise eloise elsa erika ernestine estelle
eugenia eunice fay faye felicia fiona flora frida genevieve georgina gertrude ginger glenda gretchen gwen gwendolyn hope imogen irma iris
ivy jacqueline janelle janine jeannie jeannine jenna jo jodi jodie josie juliana juliet june kate katharine katrina kay kayleigh keira
kerry-ann kristina lana latoya lea lena lila liliana lillie livia liz liza lola lorna luz mabel madeleine madeline mae maggie mandy marcia
margarita margery margie marguerite marianne maribel marissa marla marlene marsha maude maura maureen maxine meg meghan meredith michele
millicent mimi mindy minnie miranda miriam molly muriel myra myrtle nan nell nellie nina noelle odette olive opal pam patrice patti patty
paulette pearl penelope philippa phoebe polly priscilla rachael ramona rosalie rosalind rosanna rosanne rosemarie roxanne sabrina sadie
selena selma shelley shelly sherri sheryl sonya stella sybil tabitha tamara terri tess tracey trina trisha trudy vera verna vicky vivienne
wilma winifred zelda zoë liudmila kateryna olena iryna nataliia mariia sviatlana maia salome ketevan gulnara dinara aliya wafa najla nawal
ghada hayat latifa malika nabila naima souad zohra zineb bushra mehbooba
`);

export const maleNames = wordSet(`
james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward
brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry
dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin gerald keith samuel willie
ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell
bobby victor martin ernest phillip philip todd jesse craig alan shawn clarence sean johnny earl jimmy antonio danny bryan tony luis mike
stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob alfred kyle francis
bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal
theodore clifford miguel oscar jay jim tom calvin jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley
gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo rick
lester brent ramon charlie tyler gilbert gene marc reginald ruben brett nathaniel rafael edgar milton raul ben chester cecil duane
franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory erik darryl neil javier fernando clinton ted
mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando felix jimmie everett ian wallace
ken bob jaime alfredo alberto dave ivan byron julian isaac clifton willard daryl virgil andy salvador kirk sergio seth kent terrance
eduardo terrence enrique freddie wade stuart fredrick arturo alejandro nick luther wendell jeremiah evan julius otis trevor oliver luke
homer gerard doug kenny hubert angelo shaun lyle matt alfonso orlando rex carlton ernesto neal pablo lorenzo omar wilbur blake horace
roderick abraham willis rickey andres cesar johnathan malcolm rudolph damon kelvin preston alton archie marco pete randolph garry geoffrey
jonathon felipe gerardo ed dominic delbert colin guillermo earnest lucas benny spencer rodolfo myron edmund salvatore cedric lowell gregg
sherman devin sylvester roosevelt israel jermaine forrest wilbert leland simon clark irving bryant owen rufus woodrow kristopher mack levi
marcos gustavo jake lionel gilberto clint nicolas ismael orville dexter ervin dewey wilfred josh hugo ignacio caleb tomas sheldon erick
stewart doyle darrel rogelio terence santiago alonzo elias bert elbert ramiro conrad noah grady phil cornelius lamar clay percy bradford
merle darin amos irvin saul roman lukas ethan liam aiden logan elijah jayden connor gavin barack mitt newt jeb rand mitch bernie beto
reince rudy rush wolf boris nigel keir rishi vince alistair alastair angus hamish callum ewan euan nicol declan enda micheál gerry padraig
seamus niall eoin conor fergus rory brendan cormac cillian diarmuid oisin emmanuel françois francois jacques jean-luc jean-marie
jean-claude jean-pierre jean-yves jean-marc laurent édouard edouard bruno gérard gérald benoît benoit alain michel pierre philippe henri
yves thierry olivier arnaud xavier sébastien frédéric éric stéphane stephane guillaume antoine mathieu maxime julien christophe pascal
fabien helmut gerhard joschka wolfgang horst klaus jürgen jurgen günther heinz dieter hans uwe ulrich sigmar heiko olaf armin markus jens
friedrich karl-theodor frank-walter philipp joachim rainer rolf stefan sebastian matthias tobias torsten thorsten andreas lars björn bjorn
jörg jorg florian bernd manfred werner otto erich matteo silvio romano enrico paolo giuseppe luigi giorgio beppe giovanni francesco
alessandro pier marcello claudio nunzio massimo maurizio carlo vincenzo gianluca gianni fabio federico stefano riccardo pietro umberto
mariano josé iñigo íñigo carles oriol artur rodrigo joaquín joaquin gonzalo álvaro andrés vicente nicolás evo luiz lula jair hernan hernán
mauricio sebastián iván tabaré raúl fidel diego neymar cristiano ronaldo aníbal antónio anibal marcelo joão paulo tiago nuno rui vladimir
dmitry dmitri sergei sergey mikhail nikolai nikolay alexei aleksei aleksey alexey andrei andrey igor oleg viktor yuri yury anatoly gennady
vyacheslav valery valeri vitaly konstantin maxim maksim pavel ilya kirill ruslan timur leonid yevgeny evgeny yevgeniy grigory vasily
volodymyr petro oleksandr arseniy vitali andriy oleksiy mykhailo serhiy dmytro alyaksandr aleksandr alexandr lech jarosław jaroslaw
andrzej mateusz bronisław bronislaw zbigniew witold antoni radosław radoslaw krzysztof tomasz piotr paweł marek jacek grzegorz wojciech
stanisław václav vaclav miloš milos andrej petr zoran ivo borut janez aleksandar slobodan vojislav tomislav boško hashim ramush edi sali
ilir gyula lászló laszlo ferenc péter gábor janos jános zoltán zoltan istván istvan tibor traian liviu ion călin boyko rumen georgi
kyriakos antonis panos yanis giorgos kostas nikos dimitris stavros evangelos anders fredrik göran olof ulf jonas kjell børge sauli juha
petteri antti jyrki esko gudni geert wouter jeroen frans diederik jan-peter elio bart didier willem mohammed mohammad mohamed muhammad
mohamad muhammadu ahmed ahmad ali hassan hasan hussein hussain hossein husain abdullah abdallah abdul abdel ibrahim khalid khaled osama
usama mahmoud mahmud mustafa mostafa yasser yasir saddam bashar hafez hosni anwar gamal nasser naser saad saeed saif salman salim saleh
sami samir tariq tarek walid waleed yousef yousuf yusuf youssef zaid zayed ziad faisal fahd bandar turki hamad tamim hamid hamdullah
ashraf hamza haider nouri muqtada moqtada qassem qasem hashem jalal jawad javad kamal karim kareem majid mansour marwan mazen mehdi mahdi
moammar muammar mohsen munir nabil nabih najib nawaf nizar rafiq rafik rami rashid rached recep tayyip ahmet mehmet kemal süleyman
suleyman suleiman bülent devlet selahattin binali hakan murat emre burak fethullah erdem ekrem ehud ariel shimon yitzhak moshe yair
naftali avigdor avi gideon yaakov yosef shlomo menachem amir yoav ruhollah hamed abbas ayman farouk farooq imran nawaz shehbaz pervez asif
bilawal zulfikar yousaf shahid asad sartaj narendra manmohan rahul rajiv sanjay amit arvind arun atal lal pranab rajnath subramanyam ravi
raj rajesh rakesh ramesh suresh anil ajay vijay vikram vivek sachin virat shashi nitin nitish lalu mulayam akhilesh yogi deepak ashok
ashish ajit anand kapil karan manoj mukesh naveen pradeep prakash prashant praveen rohit sandeep satya sundar sunil vinod mahinda gotabaya
maithripala ranil shinzo shinzō junichiro yukio naoto yoshihiko taro yoshihide fumio shigeru toshihiro nobuo kenji hiroshi takashi akira
ichiro kazuo takeshi satoshi makoto masahiro yoshiro koichi haruki hideki toshiaki katsuya seiji hirokazu tadashi tetsuro yasuo yasuhiro
jong-un jong-il il-sung jae-in myung-bak moo-hyun dae-jung ki-moon seok-youl suk-yeol jong-nam yong-nam chol-jun yong-ho su-yong sang-ho
jin-pyo byung-se joon-hyuk hyun-soo jung-hoon chang-soo dong-hyun sung-ho tae-yong min-koo kwang-jin kwan-jin jinping keqiang jintao
jiabao zemin rongji xiaoping zedong enlai wenbin lijian xiaobo weiwei qishan shui-bian ying-jeou chu-lan goh mahathir joko susilo jusuf
prabowo benigno ferdinand thaksin prayuth prawit abhisit samdech phuc trong duc dung truong thabo cyril emmerson goodluck olusegun atiku
bola yemi uhuru raila kenyatta yoweri museveni alassane macky abdoulaye idriss mahamadou alpha teodoro hailemariam abiy meles haile kofi
kwame nana desmond tendai chinua wole jomo abdelaziz abdelfattah moncef beji barnaby rob robbie robby reg rodrick rolando ronan roscoe ross
rowan russ rusty sammy scotty sid simeon skip sly sol sonny stan sterling stevie tad teddy terrell thaddeus theo toby tod tomás trent trey
tristan tucker ty vance vaughn vern vinnie vito walt ward wes willy winston wyatt xander zach zack zane ziggy alec alexandre alfonse
ambrose anton archibald archer arlen asher august augustus austin axel barney barrett barton basil beau benedict bennett bernardo boyd
brady brock bud burt buster cal carter carson chip christian christoph chuck clarke cliff clive colby cole colton cooper curt cyrus damian
damien dante darius darrin darwin davis davy denis denny denver deon devon dick dirk dominick donny donnie donovan drew duncan dylan
efrain eli emanuel emil emilio ezra fletcher freddy fritz gage garrett garth gaston geoff gil giles gino graham grant guido gunther gus
hal hank harley harris harrison heath hiram holden houston hunter immanuel ira irwin isaiah isidro ivor jackson jacky jamal jamel jarrett
jarvis jasper jed jefferson jeffry jethro jock johan jonah josiah judd jude jules kendrick kip lachlan lane lazaro leif len lenny leonardo
leopold linus linwood lon lou lucien lucio ludwig lyndon magnus marcel marcelino marlon marty mathias mauro maximilian mel merrick merrill
mickey miles milo mort moses murray myles napoleon ned nicky noel nolan norbert norris octavio odell olin ollie oren osvaldo percival
perry pierce quentin quincy ramsey raphael rayford reed reggie reid reynaldo rhys richie ritchie
`);

/** Given names of women and men alike: they say that a person is meant, not which gender. */
export const eitherNames = wordSet(`
kim taylor alex jordan chris pat sam robin leslie morgan casey jamie andrea nikita sasha jean dana tracy lee terry kelly kerry jackie
jessie dominique camille claude rené rene ashton avery bailey blair carey jody kendall kris marion quinn reese riley sandy sidney skyler
stacy sydney toni angel cameron hao wei min jun ming yan jing jin hyun ji-won ji-young hyun-jung mu yong gale peyton
`);
