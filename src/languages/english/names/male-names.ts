import { wordSet } from '../../word-set.ts';

/** Common given names of men in lower case, in the order of `female-names.ts`. */
export const maleNames = wordSet(`
james john robert louie michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward
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
kwame nana desmond tendai chinua wole jomo abdelaziz abdelfattah moncef beji barnaby rob robbie robby reg rodrick rolando ronan roscoe
ross rowan russ rusty sammy scotty sid simeon skip sly sol sonny stan sterling stevie tad teddy terrell thaddeus theo toby tod tomás trent
trey tristan tucker ty vance vaughn vern vinnie vito walt ward wes willy winston wyatt xander zach zack zane ziggy alec alexandre alfonse
ambrose anton archibald archer arlen asher august augustus austin axel barney barrett barton basil beau benedict bennett bernardo boyd
brady brock bud burt buster cal carter carson chip christian christoph chuck clarke cliff clive colby cole colton cooper curt cyrus damian
damien dante darius darrin darwin davis davy denis denny denver deon devon dick dirk dominick donny donnie donovan drew duncan dylan
efrain eli emanuel emil emilio ezra fletcher freddy fritz gage garrett garth gaston geoff gil giles gino graham grant guido gunther gus
hal hank harley harris harrison heath hiram holden houston hunter immanuel ira irwin isaiah isidro ivor jackson jacky jamal jamel jarrett
jarvis jasper jed jefferson jeffry jethro jock johan jonah josiah judd jude jules kendrick kip lachlan lane lazaro leif len lenny leonardo
leopold linus linwood lon lou lucien lucio ludwig lyndon magnus marcel marcelino marlon marty mathias mauro maximilian mel merrick merrill
mickey miles milo mort moses murray myles napoleon ned nicky noel nolan norbert norris octavio odell olin ollie oren osvaldo percival
perry pierce quentin quincy ramsey raphael rayford reed reggie reid reynaldo rhys richie ritchie jordon raheem ander kei novak alvaro
kieran aly zlatan gareth bafetimbi iker xabi cesc sergi jordi pep josep miquel jaume pau quim rafa nacho isco koke thiago luka mateo dejan
goran nikola bojan branko darko davor dragan drazen dusan edin faruk franjo haris ivica jovan josip kresimir mirko mladen nebojsa nemanja
nenad ognjen petar predrag radovan ratko sasa sinisa srdjan stanko stipe tihomir veselin vladan vlado vuk zdravko zeljko zivko zvonimir
agim arben besnik bujar fatos genc gjergj ismet skender adnan almir amar damir elvir enes mirsad muhamed nermin sead senad vahid zlatko
bartosz boguslaw czeslaw dariusz eugeniusz feliks filip henryk ireneusz jan janusz jerzy kamil kazimierz lukasz łukasz maciej marcin
marian mariusz michał mikolaj mirosław patryk przemysław rafał ryszard sławomir szymon tadeusz waldemar wiesław wiktor włodzimierz
zdzisław zygmunt antonín bohumil bohuslav dominik františek jakub jaroslav jindřich jiří josef karel ladislav libor lubomír lukáš matej
matúš michal milan miroslav oldřich ondřej otakar pavol radek rostislav rudolf stanislav štefan tomáš vít vladislav vladimír vlastimil
vojtěch zdeněk ákos attila balázs bálint béla csaba endre ernő gergely géza imre józsef kálmán krisztián lajos márton mátyás mihály miklós
pál sándor szabolcs tamás tivadar zsolt alin bogdan catalin ciprian constantin corneliu costin cristian doru dumitru florin gheorghe horia
ilie ionut iulian lucian marin mihai mircea nicolae octavian ovidiu petre radu razvan sorin stelian teodor valentin vasile viorel aivars
andris dainis edgars gints guntis ivars janis juris karlis martins normunds raimonds uldis valdis algirdas andrius arvydas dainius
gediminas gintaras kestutis linas mindaugas rimantas rolandas saulius valdas vytautas zygimantas andrus arvo indrek jaan jüri kalev
lennart margus märt siim taavi toomas urmas aki eero erkki esa hannu harri heikki ilkka jari jarmo jorma jouko jukka juhani kai kari keijo
kimmo lauri lasse markku matti mauno mikko olli paavo pasi pekka pentti pertti raimo reijo risto seppo simo tapio tapani teemu tero timo
toivo tommi tuomas urho vesa ville arne asbjørn atle bengt bertil birger claes ebbe egil einar eirik elof erling espen eskil finn folke
frode geir gunnar göte gösta hakon håkan halvor hans-erik haakon harald helge henrik hjalmar holger ingemar ingvar ivar jarle johannes
jonny jostein jørgen kåre kjetil klas knud knut kristian kristoffer magne mats mikael mikkel mogens morten niels nils odd-erik oddvar olav
ole olle oskar ove palle pontus poul preben ragnar roald rune rutger sigurd sigvard simen sindre staffan steen steinar sten stig sture
svein sven sverre søren terje thorbjørn thorvald tor tord torgeir troels trond trygve tryggve uffe ulrik vidar viggo yngve øystein aage
åge aad arend arie arjen bastiaan berend bram cees coen daan evert ferry floris fokke frits gert gerrit gijs hendrik henk hessel huub jaap
jacco jelle joop joost joris jos kees klaas koen lodewijk luuk maarten marinus marten martijn mathijs menno michiel niek pieter piet pim
quirijn reinier remco rik roel roelof ruud sander siebe sjoerd stijn taco teun thijs tijmen tjeerd wim yannick adham ala alaa amin anas
asem awad aymen aziz bader badr bahaa bassam bassel bilal burhan daoud diaa emad eyad fadi faiz fares faris fathi fawaz fawzi fayez fouad
fuad ghaleb ghassan ghazi habib hadi haidar hakim hamdi hani harith hatem haytham hazem hesham hisham hossam husni ihab imad ismail issa
iyad izzat jaafar jaber jabir jafar jamil jihad jumaa kadhim khader khairy khalil lutfi maher majed mamdouh mazin medhat moataz moayad
mohannad mubarak mukhtar munther musa mutaz nabeel nader naguib naim najm nasir nayef nazih nidal nouman osman qais qusay rabih radwan
raed rafat raouf rashad rauf reda ridha riyad riad saber sabri sadiq safwan sajjad salah salam saleem samih sattar sayed sayyid selim
shadi shafiq shakir sharif shawki sherif sobhi sofiane subhi sufyan suhail taha taher talal tamer taufik tawfik thamer wadih wael wafiq
waheed wajih waseem wassim yahya yacoub yaqub yaseen yassin yazan yazid younis yunus zakaria zaki zaher ziyad zuhair akbar behzad bijan
bahram dariush ebrahim ehsan esmail farhad farid fariborz farrokh ghasem gholam habibollah hooshang houshang iraj jahangir kamran kaveh
keyvan khosrow kourosh manouchehr masoud mojtaba morteza omid parviz payam peyman pouya ramin reza rouhollah saeid shahram shahriar siamak
sina sohrab soroush yadollah abhay abhijit abhinav abhishek aditya ajith akash akhil alok aman amardeep ambrish amol anant aniket anirudh
ankit ankur anshul anuj anurag anup arjun arnab aravind ashwin atul avinash ayush balaji balakrishna bharat bhaskar bhavesh bhupinder
bhushan bikram bipin brij chandan chandra chetan chirag darshan dayanand debasish devendra dharmendra dhananjay dilip dinesh dipak gagan
ganesh gaurav girish gopal gopinath govind hari harish harsh harshad hemant himanshu hitesh inder indrajit ishaan jagan jagdish jairam
jaswant jatin jayant jayesh jitendra kailash kamlesh kartik kaushik keshav ketan kishore krishna kuldeep kunal lakshman lalit lokesh madan
madhav mahavir mahendra mahesh manish mayank milind mohan mohit mohinder mukul murali nagesh nandan narayan naren naresh navin neeraj
nikhil nilesh niraj nishant omkar pankaj parag paresh parth pavan piyush prabhakar prabhu prafulla pramod pranav prasad prasanna prashanth
pratap prateek pravin prem prithviraj puneet raghav raghu raghuram rajan rajat rajeev rajendra rajnish raju rakshit raman rameshwar ranjan
ranjit rishabh ritesh rohan roshan sagar sahil sameer sampath sandip sanjeev sanjiv santosh saravanan sarvesh satish satyajit saurabh
senthil shankar shantanu shekhar shiv shivam shivraj shreyas shyam siddharth sourav srinivas sriram subhash sudhir sudeep sujit sukhbir
sumit surendra surinder surya sushil swapan tapan tarun tejas tushar uday ujjwal umesh upendra vaibhav varun vasant venkat venkatesh
vidyasagar vikas vimal vinay vineet vinodh vipin virender vishal vishnu vishwanath vivekananda yash yashwant yogesh yuvraj haroon hasnain
ijaz iqbal irfan jamshed javed junaid kashif khurram mansoor moeen mohsin mujahid mushtaq naeem naveed nawab qamar raheel sajid salahuddin
shafqat shahbaz shakeel shaukat shoaib sikandar sohail tahir talha tanveer umar usman waqar wasim zafar zaheer zahid zeeshan zubair
bambang budi dedi dwi hendra heru irwan iwan rizal rudi slamet sutrisno wahyu wayan yudi adisa akin ayo babajide babatunde chidi chike
chinedu chukwuemeka dapo ebuka emeka femi gbenga ifeanyi ikechukwu jide kayode kelechi kunle lanre nnamdi obinna okechukwu olamide olu
olumide oluwaseun segun tayo tobenna tunde uchenna wale yinka zubby abdou aboubacar adama alioune amadou amara babacar bakary boubacar
cheikh demba fodé idrissa issouf kader lamine mamadou massamba modibo moussa ndiaye ousmane pape salif samba sekou seydou sidy souleymane
thierno youssouf bongani jabu jabulani lungelo lwazi mandla mduduzi mzwandile nkosinathi sandile sbusiso sibusiso sipho siyabonga thabani
themba thulani tshepo tumelo vusi xolani barasa juma kamau kariuki kibet kimani kipchoge kiprop kiprono maina mwangi mutua njoroge ochieng
odhiambo okoth omondi onyango otieno wafula wanjala wekesa
antonin nate rahm ari rupert morton mick bret trayvon cornel wilfried philando elvis sherrod humayun tamerlan tamir laquan dylann adolf
arsene arsène jenson graeme yaya pharrell chauncey adlai nihad cassius orin junot raynard braden nachman dannel daron darran gilad
rexford amancio mobutu lin-manuel isaias deval nathanial fulgencio manohar syed hishammuddin ciaran alasdair huw ieuan alun humphrey
piers crispin tarquin luca emiliano cuauhtémoc heriberto humberto caio detlef veikko mthuli vasyl bohdan arkady marko stjepan darnell
deshawn rasheed demetrius seymour itamar bezalel gadi eitan
hakeem jamaal tarik hameed othman ishaq abdulla abdulaziz bassem fahad haitham qasim ramzi wissam zayn amitabh yogendra
kwaku kojo ekow chukwuma ikenna adebayo olufemi siphiwe lungisani mmusi mwai eliud kenenisa bobi sadio qiang tao jiro
naoki yuji koji daisuke ryota minho jihoon sungmin joon seung tuan quang agus anies manny muhyiddin benicio césar
cristobal cristóbal esteban fabian héctor horacio julián leandro leonel nayib ramón rubén simón gianluigi davide
domenico emanuele ezio gennaro udo thilo volker niklas rasmus jussi aleksander georgy gleb ihor oleh pavlo pyotr ramzan
taras vadim vitaliy yaroslav yuriy dušan gabor tamas rafal bulent cem yasar yaşar binyamin oded uri kaz baz daz gaz jaz
jez jezza shaz deandre deangelo demarcus dequan devonte dwyane jadeveon jaleel jalen jamarcus javon jaquan kobe kyrie
lamarcus latrell lebron marquis marshawn marvell rayshawn shaquille tevin treyvon tyrell tyrese tyshawn kawhi giannis
manu draymond klay steph zion carmelo dikembe ode usain yohan asafa chet dane dax dom dougie elgin elliott ellis elroy
elton elvin emmett ernie errol finlay fergal fintan flynn fraser frazer garret rhodri iestyn dafydd emyr geraint owain
aled gethin glyn idris ioan meirion pádraig séamus seán eamon éamon eamonn cathal colm colum dermot donal donncha
fiachra killian lorcan malachy oisín ruairi tadhg tiernan
rocky
`);
