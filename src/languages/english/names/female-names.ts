import { wordSet } from '../../word-set.ts';

/**
 * Common given names of women in lower case: English first, then European, Slavic, Arabic and
 * Persian, South and East Asian, African. Hand-made: a name that is missing costs one hint, a wrong
 * one costs a wrong person, so that names borne by both stand in `either-names.ts`.
 */
export const femaleNames = wordSet(`
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon
michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra
amanda stephanie carolyn christine marie janet catherine frances ann anne joyce diane alice julie heather teresa doris gloria evelyn
cheryl mildred katherine joan ashley judith rose janice nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel
marilyn kathryn louise sara wanda bonnie julia lois tina phyllis norma paula diana annie lillian emily peggy crystal gladys rita dawn
connie florence edna tiffany carmen rosa cindy grace wendy victoria edith sherry sylvia josephine thelma shannon sheila ethel ellen elaine
marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel eva debbie april clara lucille joanne eleanor valerie
danielle megan alicia suzanne gail bertha darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica
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
ghada hayat latifa malika nabila naima souad zohra zineb bushra mehbooba brigid bridgit ilyse kristan kirsty gennifer jeanine janae tamika
latisha shanice keisha aaliyah nia imani zora alannah aisling siobhan niamh ciara orla sinead saoirse grainne deirdre maeve roisin
catriona eilidh mairi isla freya poppy matilda agatha adele alexa alexandra alina alisa allison alyssa amalia amelia anastacia andreea
angelica angelique anja anke annabel annabelle antonia antoinette ariana arianna arlene astra athena aurora ava bella bernadine berenice
birgitte bronwen cara carina carlotta carole catalina cecilia celine chantal charlene cherie christel christiane christy claudette
clementine constance cora coralie cordelia corrie dagmar daniella darla davina deanna deb deena deidre delilah delores demi denisa desiree
dominika doreen dorothée edie ekaterini elaina eleanora eleni elin elina elisabet eliza elke ellie elodie eloisa elsbeth emilia emmeline
enid esme esmeralda estella eugenie evangelina evelin evie faith farrah felicity fern filippa florencia francine freda frederica gaby
gemma genevra georgette gerda germaine giovanna giselle gisela golda greer gudrun guinevere gwyn hana hanne hattie hedda hedwig heike
helga henrietta hermione hilda ileana ilona ilse ina inga inge ingeborg iona irena isabela isidora ivanna jada jana jancie jaqueline
jasmin jayne jeana jemima jenni jessa jocelyn joelle johanna jolene jordana josefina josephina joy julianne julissa juno justine kaitlin
kalpana kara karina karla karolina kasey katalin katelyn katerina kathrin katja katy kaye keely kendra keri kim-ly kirstin kitty klara
krista kyla kyra lacey lara larissa latasha laverne lavinia leanne leigh-anne leona leonie leora leslee libby lidia liesl lilian lilith
linnea liselotte lorena lori-ann lottie lou-anne luana ludmilla luise lyla lynda lynette lynne mackenzie madalyn maddie mafalda magda
magdalene maggy maja malin mamie mara marcela marcella margaretha margarida margit margrit marguerita mariangela maribeth marietta marika
marilou marisol marit marjan marlena marthe maryann maryanne maryellen maryse mathilde maya mayra melina melisa mercy michaela milena
milla mira mireille mirjam misty moira myrna nadja naomie natacha nataliya natasha nena nerys nessa nicolette nika niki nolwenn noreen
oceane oda odile ofelia ophelia oriana ottilie paige paloma patrizia paulina peggy-sue perla petra philomena pia pippa piroska polina
portia queenie rachelle raffaela randi raphaela reba regan reina renata rhea rhiannon rikke rina robyn rocio rosalia rosalba rosalina
roseanne rosetta rosie rosina roslyn rowena roxane roxy ruthie sabine sally-ann sanja saskia scarlet serafina shania shanna shari sharron
shauna shawna shelby sherrie sibyl signe silke sigourney siri sissel solange sonja stacie stefanie steffi stephania suki sunniva susanna
susannah susanne sylwia tabea tallulah tamar tamsin tania tanja tasha teagan tegan tessa thalia thea theodora thora tilda tilly tonya
torill tove treena trudie twyla ulla ulrike uta valeria vanda velma verena verity veronika vibeke viola violet violetta vita viviana
wenche wendi wenona wibke xenia yara yasmina yevgenia yolande yvonna zadie zara zelma zena zita zlata zofia zuleika zsuzsanna bahar bita
elham fereshteh golnaz homa laleh mahsa mahnaz mina mitra niloofar parvin roya setareh shabnam shahla shohreh simin taraneh zohreh aysha
aliyah asiya faiza fariha habiba hafsa haleema humaira iqra kulsoom maira mehreen nargis naseem nighat parveen rabia rukhsana saba sabeen
sadia saima sameena shabana shazia sumaiya tahira uzma yusra zubaida hadiya hiba inaya aarti aditi alka ambika amrita anushka aparna
archana aruna ashwini bhavna chitra deepa devika gauri geeta gita hema hemalatha indu ila ishita jaya jyoti kalyani kanchan karuna kavitha
komal lata latha madhu madhuri malini manisha manju meera mohini monisha mridula nalini namrata nandini nandita neelam neeta nisha nita
padma padmini pallavi parvati poonam prema preeti pushpa rajni ranjana rashmi rati renu reshma roshni rukmini sadhana sangeeta sapna
saraswati sarita savita seema shailaja shakuntala shanta sharmila shobha shobhana shubha smita sneha sonal subha sudha suchitra sulochana
suman sunaina supriya surekha sushila swati tanvi uma urmila urvashi vasudha veena vibha vidya vinita yamini ngoc linh huong thuy hoa
trang phuong thao hanh abena adwoa afua akosua ama amma efua esi yaa adanna amaka chioma chinwe nkechi obiageli bukola folake yewande
titilayo ronke sade simisola yetunde aminata fatoumata mariama oumou kadiatou awa bintou thandiwe nomsa nosipho ntombi palesa lerato
refilwe zanele busisiwe nandi wambui njeri muthoni nyokabi wairimu achieng adhiambo akoth esperance immaculee
joni melanne norah clare omarosa adelle alyona mollie kelli patrisse tracee hallie pascale farhana melinda betsey gwenda louella louisa
eva-maria cecelia rebekah menaka virgie reham jomana roseann samantha-jo aoife lupe guadalupe xochitl ailsa morag shona halima wanjiku
sakura haruka akiko xiaoli svitlana nadiya halyna zhanna darya daria kseniya anneke femke marijke hanneke renate friederike franziska
amélie océane margaux sandrine laetitia solène consuelo esperanza camila jimena itzel araceli graciela lourdes thaís valeriya lene tuula
eeva aino hatice gülşah tanisha lakeisha kaylee monique dottie dolly millie abbie shira noa yael orit
keeley mairead eimear bethan carys ffion sian rhian cerys lowri angharad safiya sumaya sahar fariba rahaf loujain nneka
aminatou oluchi thandi akua tsitsi rudo chipo xiu aiko emi miho kumiko minji jiwoo soyeon hyejin eunji yuna ratna
marites risa yesenia alessandra ilaria antonella lucrezia ginevra svenja ricarda kajsa lotta jutta kaisa lenka marketa
markéta barbora kateřina viktoria snezana mirjana esra busra nino anahit shakira shaniqua kierra tyra nyla zendaya
tiffani brandi misti mindi candi traci staci kaci kelsie brylee kinsley paisley mckenna mckenzie hayley ashlee ashleigh
britney brittney kourtney khloe chrissy chrissie teigan bev babs trudi shelia cheri beryl gayle jeri geri patsy pattie
lilly blessing comfort
`);
