<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Public: customers can read this</source>
        <translation>Öffentlich: Kunden können dies lesen</translation>
    </message>
    <message>
        <source>Internal: agents only</source>
        <translation>Intern: nur für Bearbeiter</translation>
    </message>
</context>
<context>
    <name>BatchDeeds</name>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Leave the other %1 as they are?</source>
        <translation>Die übrigen %1 lassen, wie sie sind?</translation>
    </message>
    <message>
        <source>What is done stays done; Undo takes it back.</source>
        <translation>Was getan ist, bleibt getan; „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Cancel the Rest</source>
        <translation>&amp;Rest abbrechen</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>Nachladen</translation>
    </message>
    <message>
        <source>about %1 by others</source>
        <translation>etwa %1 von anderen</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>It is not there any more.</source>
        <translation>Ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>It is not on the server yet.</source>
        <translation>Ist noch nicht auf dem Server.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Dieses Feld gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The ticket&apos;s type has no such status.</source>
        <translation>Der Typ des Tickets hat diesen Status nicht.</translation>
    </message>
    <message>
        <source>This is not a version of the ticket&apos;s product.</source>
        <translation>Das ist keine Version des Produkts dieses Tickets.</translation>
    </message>
    <message>
        <source>The new type has no such status.</source>
        <translation>Der neue Typ hat diesen Status nicht.</translation>
    </message>
    <message>
        <source>This one is not active.</source>
        <translation>Ist nicht aktiv.</translation>
    </message>
    <message>
        <source>What is there now is not loaded yet.</source>
        <translation>Der jetzige Stand ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Left out because of a conflict.</source>
        <translation>Wegen eines Konflikts ausgelassen.</translation>
    </message>
    <message>
        <source>Changes along with it</source>
        <translation>Ändert sich dadurch mit</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Has changes that are not sent yet</source>
        <translation>Hat noch ungesendete Änderungen</translation>
    </message>
    <message>
        <source>You have begun to edit this</source>
        <translation>Bearbeitung ist schon begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 change.</source>
        <translation>Es ändern sich: %1 (ausgewählt: %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are refused.</source>
        <translation>
            <numerusform>%Ln Wert wird abgelehnt.</numerusform>
            <numerusform>%Ln Werte werden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are there already.</source>
        <translation>
            <numerusform>%Ln Wert ist schon so.</numerusform>
            <numerusform>%Ln Werte sind schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) meet unsent changes or drafts.</source>
        <translation>
            <numerusform>%Ln Wert trifft auf ungesendete Änderungen oder Entwürfe.</numerusform>
            <numerusform>%Ln Werte treffen auf ungesendete Änderungen oder Entwürfe.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1</source>
        <translation>weniger als 1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 percent of a day&apos;s %2; about %3 are left today.</source>
        <translation>
            <numerusform>%Ln Anfrage, %1 Prozent der %2 eines Tages; heute bleiben noch etwa %3.</numerusform>
            <numerusform>%Ln Anfragen, %1 Prozent der %2 eines Tages; heute bleiben noch etwa %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops when they are used up and goes on by itself when there are more.</source>
        <translation>Sind sie aufgebraucht, wird angehalten; sobald es wieder welche gibt, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>No mail to customers is to be expected.</source>
        <translation>Es sind keine E-Mails an Kunden zu erwarten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service may send mail: %Ln ticket(s) that customers can see get another status.</source>
        <translation>
            <numerusform>Der Dienst verschickt vielleicht E-Mails: %Ln Ticket, das Kunden sehen können, erhält einen anderen Status.</numerusform>
            <numerusform>Der Dienst verschickt vielleicht E-Mails: %Ln Tickets, die Kunden sehen können, erhalten einen anderen Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 belong to them.</source>
        <translation>Zugehörig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket ä&amp;ndern</numerusform>
            <numerusform>%Ln Tickets ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden ä&amp;ndern</numerusform>
            <numerusform>%Ln Kunden ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt ä&amp;ndern</numerusform>
            <numerusform>%Ln Kontakte ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Product(s)</source>
        <translation>
            <numerusform>%Ln Produkt ä&amp;ndern</numerusform>
            <numerusform>%Ln Produkte ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz ä&amp;ndern</numerusform>
            <numerusform>%Ln Datensätze ä&amp;ndern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Davon ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>Erledigt: %1 (insgesamt: %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you.</source>
        <translation>
            <numerusform>%Ln wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The creation of %1</source>
        <translation>Das Anlegen: %1</translation>
    </message>
    <message>
        <source>A change of %1</source>
        <translation>Eine Änderung: %1</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>BulkRecord</name>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
</context>
<context>
    <name>CannedReplies</name>
    <message>
        <source>The file of canned replies cannot be read.</source>
        <translation>Die Datei mit den Textbausteinen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file of canned replies is damaged at byte %1.</source>
        <translation>Die Datei mit den Textbausteinen ist bei Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The file of canned replies is of another program or a newer version.</source>
        <translation>Die Datei mit den Textbausteinen stammt von einem anderen Programm oder einer neueren Version.</translation>
    </message>
    <message>
        <source>Canned reply number %1 in the file has no name or no text.</source>
        <translation>Textbaustein Nummer %1 in der Datei hat keinen Namen oder keinen Text.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Desktop client for the TeamSupport help desk.</source>
        <translation>Desktop-Client für den TeamSupport-Helpdesk.</translation>
    </message>
    <message>
        <source>Open on a practice service with invented data.</source>
        <translation>Mit einem Übungsdienst und erfundenen Daten öffnen.</translation>
    </message>
    <message>
        <source>How many tickets the practice service has.</source>
        <translation>Wie viele Tickets der Übungsdienst hat.</translation>
    </message>
    <message>
        <source>Address of the service.</source>
        <translation>Adresse des Dienstes.</translation>
    </message>
    <message>
        <source>Organization ID to sign in with.</source>
        <translation>Organisations-ID für die Anmeldung.</translation>
    </message>
    <message>
        <source>File with the API token; read once.</source>
        <translation>Datei mit dem API-Token; wird einmal gelesen.</translation>
    </message>
    <message>
        <source>Certificates to trust besides the system&apos;s.</source>
        <translation>Zertifikate, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Folder for settings, data and logs.</source>
        <translation>Ordner für Einstellungen, Daten und Protokolle.</translation>
    </message>
    <message>
        <source>Open a page: tickets/NUMBER, customers/ID, contacts/ID or products/ID.</source>
        <translation>Eine Seite öffnen: tickets/NUMMER, customers/ID, contacts/ID oder products/ID.</translation>
    </message>
    <message>
        <source>Write a log into this file.</source>
        <translation>Ein Protokoll in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>How much to log: debug, info, warning or error.</source>
        <translation>Wie viel protokolliert wird: debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Version anzeigen und beenden.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe anzeigen und beenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood; options start with two hyphens.</source>
        <translation>„%1“ wird nicht verstanden; Optionen beginnen mit zwei Bindestrichen.</translation>
    </message>
    <message>
        <source>--demo brings its own account: leave out --server, --organization and --token-file.</source>
        <translation>--demo bringt ein eigenes Konto mit: Lassen Sie --server, --organization und --token-file weg.</translation>
    </message>
    <message>
        <source>--demo-tickets needs --demo.</source>
        <translation>--demo-tickets braucht --demo.</translation>
    </message>
    <message>
        <source>--demo-tickets takes a number from 0 to 1000000.</source>
        <translation>--demo-tickets nimmt eine Zahl von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>--token-file needs --organization.</source>
        <translation>--token-file braucht --organization.</translation>
    </message>
    <message>
        <source>The token file &quot;%1&quot; cannot be read.</source>
        <translation>Die Token-Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate file &quot;%1&quot; cannot be read.</source>
        <translation>Die Zertifikatsdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; is a file, not a folder.</source>
        <translation>Das Profil „%1“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no page; give something like tickets/1042 or customers/5.</source>
        <translation>„%1“ ist keine Seite; geben Sie etwas wie tickets/1042 oder customers/5 an.</translation>
    </message>
    <message>
        <source>--log-level takes debug, info, warning or error.</source>
        <translation>--log-level nimmt debug, info, warning oder error.</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>creating %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>reply to %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1 on %2</source>
        <translation>%1 ändern (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>changes on %1</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>deleting %1</source>
        <translation>Löschen (%1)</translation>
    </message>
    <message>
        <source>adding %1 to %2</source>
        <translation>%1 hinzufügen (%2)</translation>
    </message>
    <message>
        <source>removing %1 from %2</source>
        <translation>%1 entfernen (%2)</translation>
    </message>
    <message>
        <source>attaching a file to %1</source>
        <translation>Datei anhängen (%1)</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add %1 %2</source>
        <translation>%1 %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>%1 %2 entfernen</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Öffentliche Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Looking whether it arrived</source>
        <translation>Es wird nachgesehen, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Wurde abgelehnt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, but the service kept its own value for: %1</source>
        <translation>Gesendet, aber der Dienst behielt seinen eigenen Wert für: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting until you sign in</source>
        <translation>Wartet auf die Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>Is sent in %Ln second(s)</source>
        <translation>
            <numerusform>Wird in %Ln Sekunde gesendet</numerusform>
            <numerusform>Wird in %Ln Sekunden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %1; next try in %Ln second(s)</source>
        <translation>
            <numerusform>Wartet: %1; nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>Wartet: %1; nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Needs you: others have changed it, too</source>
        <translation>Braucht Ihre Entscheidung: auch von anderen geändert</translation>
    </message>
    <message>
        <source>Needs you: others have changed it, too: %1</source>
        <translation>Braucht Ihre Entscheidung: auch von anderen geändert: %1</translation>
    </message>
    <message>
        <source>Needs you: it is not there any more</source>
        <translation>Braucht Ihre Entscheidung: nicht mehr vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln new entry(s) by others</source>
        <translation>
            <numerusform>Braucht Ihre Entscheidung: %Ln neuer Eintrag von anderen</numerusform>
            <numerusform>Braucht Ihre Entscheidung: %Ln neue Einträge von anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>%1: others have changed what you changed, too.</source>
        <translation>%1: Andere haben dasselbe auch geändert.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose for each field what is to stay.</source>
        <translation>Es wurde nichts geschrieben. Bitte für jedes Feld wählen, was bleiben soll.</translation>
    </message>
    <message>
        <source>%1 is not there any more, or not yours.</source>
        <translation>%1: nicht mehr vorhanden oder nicht von Ihrer Organisation.</translation>
    </message>
    <message>
        <source>What you wrote is kept. Decide what becomes of it.</source>
        <translation>Ihr Text ist aufbewahrt. Bitte entscheiden, was daraus wird.</translation>
    </message>
    <message>
        <source>%1: others have written since you last looked.</source>
        <translation>%1: Andere haben seit dem letzten Ansehen geschrieben.</translation>
    </message>
    <message>
        <source>Your text has not been sent. Look at theirs first, then send it or change it.</source>
        <translation>Ihr Text wurde nicht gesendet. Bitte zuerst die neuen Einträge ansehen, dann senden oder ändern.</translation>
    </message>
    <message>
        <source>It is kept and sent by itself as soon as possible.</source>
        <translation>Es bleibt aufbewahrt und wird so bald wie möglich von selbst gesendet.</translation>
    </message>
    <message>
        <source>Waiting while you edit it</source>
        <translation>Wartet, solange Sie es bearbeiten</translation>
    </message>
    <message>
        <source>Waiting behind “%1, %2”, which needs you</source>
        <translation>Wartet hinter „%1, %2“; darüber müssen Sie entscheiden</translation>
    </message>
    <message>
        <source>Waiting behind “%1, %2”</source>
        <translation>Wartet hinter „%1, %2“</translation>
    </message>
    <message>
        <source>Waiting for your draft of it</source>
        <translation>Wartet auf Ihren Entwurf dazu</translation>
    </message>
    <message>
        <source>%1: you have begun to change what is not sent yet.</source>
        <translation>%1: Sie haben begonnen zu ändern, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>It waits, so that nothing older is sent behind your back. Edit it and save, or try again to send it as it was.</source>
        <translation>Es wartet, damit nichts Älteres ohne Ihr Wissen gesendet wird. Bearbeiten und sichern Sie es, oder versuchen Sie es erneut, um es zu senden, wie es war.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Update request</source>
        <translation>Bitte um Rückmeldung</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Copy of a ticket</source>
        <translation>Kopie eines Tickets</translation>
    </message>
    <message>
        <source>Customer hub</source>
        <translation>Customer Hub</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Somebody (number %1)</source>
        <translation>Jemand (Nummer %1)</translation>
    </message>
    <message>
        <source>TeamSupport (automatic)</source>
        <translation>TeamSupport (automatisch)</translation>
    </message>
    <message>
        <source>Public description by %1</source>
        <translation>Öffentliche Beschreibung von %1</translation>
    </message>
    <message>
        <source>Internal description by %1</source>
        <translation>Interne Beschreibung von %1</translation>
    </message>
    <message>
        <source>Public automatic entry by %1</source>
        <translation>Öffentlicher automatischer Eintrag von %1</translation>
    </message>
    <message>
        <source>Internal automatic entry by %1</source>
        <translation>Interner automatischer Eintrag von %1</translation>
    </message>
    <message>
        <source>Public reply by %1</source>
        <translation>Öffentliche Antwort von %1</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>Interne Notiz von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>Time spent: %1</source>
        <translation>Zeitaufwand: %1</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensdatenbank</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the service does not accept two conditions on the same field</source>
        <translation>der Dienst nimmt keine zwei Bedingungen für dasselbe Feld an</translation>
    </message>
    <message>
        <source>the service does not allow this to be deleted</source>
        <translation>der Dienst erlaubt nicht, dies zu löschen</translation>
    </message>
    <message>
        <source>the service does not offer this</source>
        <translation>der Dienst bietet dies nicht an</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>this computer has no network connection</source>
        <translation>dieser Computer hat keine Netzwerkverbindung</translation>
    </message>
    <message>
        <source>no server of this name can be found</source>
        <translation>unter diesem Namen ist kein Server zu finden</translation>
    </message>
    <message>
        <source>the server does not take connections</source>
        <translation>der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be trusted</source>
        <translation>dem Zertifikat des Servers kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>the server sends us to another address</source>
        <translation>der Server verweist auf eine andere Adresse</translation>
    </message>
    <message>
        <source>the proxy on the way to the server refused</source>
        <translation>der Proxy auf dem Weg zum Server hat abgelehnt</translation>
    </message>
    <message>
        <source>the answer is larger than Ticketeer accepts</source>
        <translation>die Antwort ist größer, als Ticketeer annimmt</translation>
    </message>
    <message>
        <source>Ticketeer has sent as many requests as your organization&apos;s limit allows</source>
        <translation>Ticketeer hat so viele Anfragen gesendet, wie das Limit Ihrer Organisation erlaubt</translation>
    </message>
    <message>
        <source>the organization ID and token have been refused before</source>
        <translation>Organisations-ID und Token wurden bereits abgelehnt</translation>
    </message>
    <message>
        <source>the file on this computer cannot be read</source>
        <translation>die Datei auf diesem Computer kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>the file on this computer cannot be written</source>
        <translation>die Datei auf diesem Computer kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the server offers several addresses instead of an answer</source>
        <translation>der Server bietet mehrere Adressen statt einer Antwort an</translation>
    </message>
    <message>
        <source>the server says that nothing has changed, and sends nothing</source>
        <translation>der Server meldet, dass sich nichts geändert hat, und sendet nichts</translation>
    </message>
    <message>
        <source>the server rejects what it was sent</source>
        <translation>der Server lehnt das Gesendete ab</translation>
    </message>
    <message>
        <source>the server does not accept the organization ID and token</source>
        <translation>der Server nimmt Organisations-ID und Token nicht an</translation>
    </message>
    <message>
        <source>it belongs to another organization, or it is gone</source>
        <translation>es gehört einer anderen Organisation oder existiert nicht mehr</translation>
    </message>
    <message>
        <source>your organization&apos;s requests for 24 hours are used up</source>
        <translation>die Anfragen Ihrer Organisation für 24 Stunden sind aufgebraucht</translation>
    </message>
    <message>
        <source>your organization sent too many requests within one minute</source>
        <translation>Ihre Organisation hat innerhalb einer Minute zu viele Anfragen gesendet</translation>
    </message>
    <message>
        <source>the server does not permit it</source>
        <translation>der Server erlaubt es nicht</translation>
    </message>
    <message>
        <source>the server does not know this address</source>
        <translation>der Server kennt diese Adresse nicht</translation>
    </message>
    <message>
        <source>the server does not take this kind of request here</source>
        <translation>der Server nimmt diese Art von Anfrage hier nicht an</translation>
    </message>
    <message>
        <source>the server does not accept one of the values</source>
        <translation>der Server nimmt einen der Werte nicht an</translation>
    </message>
    <message>
        <source>the server insists on knowing the size of the request first</source>
        <translation>der Server will zuerst die Größe der Anfrage wissen</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>der Server bittet um eine Pause</translation>
    </message>
    <message>
        <source>the server does not have it any more</source>
        <translation>der Server hat es nicht mehr</translation>
    </message>
    <message>
        <source>the server failed while working on it</source>
        <translation>beim Server trat ein Fehler auf</translation>
    </message>
    <message>
        <source>this server cannot do this</source>
        <translation>dieser Server kann das nicht</translation>
    </message>
    <message>
        <source>a machine in front of the server got no usable answer from it</source>
        <translation>ein vorgeschalteter Rechner bekam vom Server keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>the service is not available at the moment</source>
        <translation>der Dienst ist im Augenblick nicht verfügbar</translation>
    </message>
    <message>
        <source>a machine in front of the server waited for it in vain</source>
        <translation>ein vorgeschalteter Rechner hat vergeblich auf den Server gewartet</translation>
    </message>
    <message>
        <source>the server answered in a way that Ticketeer does not know</source>
        <translation>der Server hat auf eine Weise geantwortet, die Ticketeer nicht kennt</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>die Antwort ist leer</translation>
    </message>
    <message>
        <source>a web page or a text came instead of data</source>
        <translation>statt Daten kam eine Webseite oder ein Text</translation>
    </message>
    <message>
        <source>the answer is damaged</source>
        <translation>die Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>the answer breaks off in the middle</source>
        <translation>die Antwort bricht mittendrin ab</translation>
    </message>
    <message>
        <source>the answer could do harm and was not read</source>
        <translation>die Antwort könnte schaden und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the server answered with something else than was asked for</source>
        <translation>der Server hat mit etwas anderem geantwortet als gefragt</translation>
    </message>
    <message>
        <source>the file is missing on the server</source>
        <translation>die Datei fehlt auf dem Server</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Stunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Stunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>Sie können es jederzeit neu starten.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>Verbinden Sie sich mit einem Netzwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name and your connection.</source>
        <translation>Prüfen Sie die Schreibweise des Servernamens und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the sign-in; if it is right, the service may be down for a while.</source>
        <translation>Prüfen Sie die Serveradresse in der Anmeldung; stimmt sie, ist der Dienst vielleicht vorübergehend nicht erreichbar.</translation>
    </message>
    <message>
        <source>Something between here and the server may be too old or may interfere; ask whoever looks after your network.</source>
        <translation>Etwas zwischen hier und dem Server ist vielleicht veraltet oder stört; fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Nothing was sent. The details name the reason; if your organization uses its own certificate authority, choose its file in the sign-in.</source>
        <translation>Es wurde nichts gesendet. Die Details nennen den Grund; hat Ihre Organisation eine eigene Zertifizierungsstelle, wählen Sie deren Datei in der Anmeldung.</translation>
    </message>
    <message>
        <source>Your token was not sent there. If your organization has moved, sign in with the new server name; on a guest network, open a browser first.</source>
        <translation>Ihr Token wurde nicht dorthin gesendet. Ist Ihre Organisation umgezogen, melden Sie sich mit dem neuen Servernamen an; in einem Gastnetz öffnen Sie zuerst einen Browser.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Ask for less at once, for example with a filter.</source>
        <translation>Fragen Sie weniger auf einmal ab, zum Beispiel mit einem Filter.</translation>
    </message>
    <message>
        <source>Check both; the token is on the administrator&apos;s page for the API, and the API must be switched on for your organization.</source>
        <translation>Prüfen Sie beide; das Token steht auf der API-Seite der Administration, und die API muss für Ihre Organisation eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Sign in again with a valid token.</source>
        <translation>Melden Sie sich mit einem gültigen Token neu an.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the free space, or choose another folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the sign-in; if it is right, your server does not offer this.</source>
        <translation>Prüfen Sie die Serveradresse in der Anmeldung; stimmt sie, bietet Ihr Server dies nicht an.</translation>
    </message>
    <message>
        <source>Try again; if it stays like this, send the details to whoever runs the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, senden Sie die Details an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Use one condition for each field; for a span of time, use “between”.</source>
        <translation>Verwenden Sie eine Bedingung je Feld; für einen Zeitraum nehmen Sie „zwischen“.</translation>
    </message>
    <message>
        <source>Customers can only be removed in TeamSupport itself; here you can make one inactive.</source>
        <translation>Kunden lassen sich nur in TeamSupport selbst entfernen; hier können Sie einen Kunden inaktiv setzen.</translation>
    </message>
    <message>
        <source>This can only be done in TeamSupport itself.</source>
        <translation>Das ist nur in TeamSupport selbst möglich.</translation>
    </message>
    <message>
        <source>Check the values; it may also have been deleted by somebody else.</source>
        <translation>Prüfen Sie die Werte; vielleicht hat es auch jemand anderes gelöscht.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it; refresh the list to see what is there now.</source>
        <translation>Vielleicht hat es jemand gelöscht; aktualisieren Sie die Liste, um den heutigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Ask your TeamSupport administrator whether your organization may do this.</source>
        <translation>Fragen Sie Ihre TeamSupport-Administration, ob Ihre Organisation dies darf.</translation>
    </message>
    <message>
        <source>Choose another value in the filter, and try again.</source>
        <translation>Wählen Sie einen anderen Wert im Filter und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the sign-in; the details say what came.</source>
        <translation>Prüfen Sie die Serveradresse in der Anmeldung; die Details sagen, was ankam.</translation>
    </message>
    <message>
        <source>A guest network or a maintenance page may be in the way; open a browser, then try again.</source>
        <translation>Vielleicht ist ein Gastnetz oder eine Wartungsseite im Weg; öffnen Sie einen Browser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check that this is your organization&apos;s server; the details say where it was stopped.</source>
        <translation>Prüfen Sie, ob dies der Server Ihrer Organisation ist; die Details sagen, wo abgebrochen wurde.</translation>
    </message>
    <message>
        <source>Ask its author to attach it again.</source>
        <translation>Bitten Sie den Verfasser, sie erneut anzuhängen.</translation>
    </message>
    <message>
        <source>Signing in to %1 failed: %2.</source>
        <translation>Die Anmeldung an %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>%1 could not be loaded: %2.</source>
        <translation>%1: Laden fehlgeschlagen, %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1: Öffnen fehlgeschlagen, %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2.</source>
        <translation>%1: nicht gespeichert, %2.</translation>
    </message>
    <message>
        <source>%1 was not created: %2.</source>
        <translation>%1: nicht angelegt, %2.</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2.</source>
        <translation>%1: nicht gelöscht, %2.</translation>
    </message>
    <message>
        <source>The links of %1 were not changed: %2.</source>
        <translation>%1: Verknüpfungen nicht geändert, %2.</translation>
    </message>
    <message>
        <source>%1 was not downloaded: %2.</source>
        <translation>%1: nicht heruntergeladen, %2.</translation>
    </message>
    <message>
        <source>%1 was not uploaded: %2.</source>
        <translation>%1: nicht hochgeladen, %2.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 was saved: %2.</source>
        <translation>%1: Es ist nicht sicher, ob gespeichert wurde; %2.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 was created: %2.</source>
        <translation>%1: Es ist nicht sicher, ob angelegt wurde; %2.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 was deleted: %2.</source>
        <translation>%1: Es ist nicht sicher, ob gelöscht wurde; %2.</translation>
    </message>
    <message>
        <source>It is not certain whether the links of %1 were changed: %2.</source>
        <translation>%1: Es ist nicht sicher, ob die Verknüpfungen geändert wurden; %2.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 was uploaded: %2.</source>
        <translation>%1: Es ist nicht sicher, ob hochgeladen wurde; %2.</translation>
    </message>
    <message>
        <source>What was loaded before stays.</source>
        <translation>Was zuvor geladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>What you typed is still here.</source>
        <translation>Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No file was left on this computer.</source>
        <translation>Auf diesem Computer blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>What you typed is still here. Refresh the list and look for it before you try again, so that it is not created twice.</source>
        <translation>Ihre Eingaben sind noch da. Aktualisieren Sie die Liste und sehen Sie nach, bevor Sie es erneut versuchen, damit nichts doppelt angelegt wird.</translation>
    </message>
    <message>
        <source>What you typed is still here. Reload it to see what the server has, then save again if needed.</source>
        <translation>Ihre Eingaben sind noch da. Laden Sie neu, um den Stand des Servers zu sehen, und speichern Sie bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>Reload the conversation and look for the file before you try again, so that it is not attached twice.</source>
        <translation>Laden Sie die Unterhaltung neu und suchen Sie nach der Datei, bevor Sie es erneut versuchen, damit sie nicht doppelt angehängt wird.</translation>
    </message>
    <message>
        <source>Reload to see what the server has, then try again if needed.</source>
        <translation>Laden Sie neu, um den Stand des Servers zu sehen, und versuchen Sie es bei Bedarf erneut.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Technical: %1</source>
        <translation>Technisch: %1</translation>
    </message>
    <message>
        <source>The server&apos;s words: %1</source>
        <translation>Wortlaut des Servers: %1</translation>
    </message>
    <message>
        <source>Enter the server, for example app.teamsupport.com.</source>
        <translation>Geben Sie den Server ein, zum Beispiel app.teamsupport.com.</translation>
    </message>
    <message>
        <source>This is not a server address. It should look like app.teamsupport.com.</source>
        <translation>Das ist keine Serveradresse. Sie sollte wie app.teamsupport.com aussehen.</translation>
    </message>
    <message>
        <source>This address is not encrypted, and the token would be readable on the way. Use https instead of http.</source>
        <translation>Diese Adresse ist unverschlüsselt, und das Token wäre unterwegs lesbar. Verwenden Sie https statt http.</translation>
    </message>
    <message>
        <source>This address contains an organization ID or a token. Put them into their own fields.</source>
        <translation>Diese Adresse enthält eine Organisations-ID oder ein Token. Tragen Sie sie in die eigenen Felder ein.</translation>
    </message>
    <message>
        <source>Enter your organization ID. It is on the administrator&apos;s page for the API.</source>
        <translation>Geben Sie Ihre Organisations-ID ein. Sie steht auf der API-Seite der Administration.</translation>
    </message>
    <message>
        <source>The organization ID consists of digits only.</source>
        <translation>Die Organisations-ID besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>Enter the token. It is on the administrator&apos;s page for the API.</source>
        <translation>Geben Sie das Token ein. Es steht auf der API-Seite der Administration.</translation>
    </message>
    <message>
        <source>The token contains characters that no token has. Copy it again, as a whole and alone.</source>
        <translation>Das Token enthält Zeichen, die in keinem Token vorkommen. Kopieren Sie es noch einmal, vollständig und ohne anderen Text.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read, or holds no certificate in PEM form.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The server cannot search this list by “%1”: it does not know this field here.</source>
        <translation>Der Server kann diese Liste nicht nach „%1“ durchsuchen: Er kennt dieses Feld hier nicht.</translation>
    </message>
    <message>
        <source>The server cannot search by “%1”. Tags, customers and contacts of a ticket can only be searched among the rows already loaded.</source>
        <translation>Der Server kann nicht nach „%1“ suchen. Schlagwörter, Kunden und Kontakte eines Tickets lassen sich nur in den schon geladenen Zeilen suchen.</translation>
    </message>
    <message>
        <source>The server always gives this list as a whole. Use the quick filter instead.</source>
        <translation>Der Server liefert diese Liste immer als Ganzes. Verwenden Sie stattdessen den Schnellfilter.</translation>
    </message>
    <message>
        <source>The server would misread this comparison for “%1”. Dates can be “before”, “after” and “between”; numbers can be compared; texts can contain something; flags are yes or no.</source>
        <translation>Der Server würde diesen Vergleich für „%1“ missverstehen. Datumswerte können „vor“, „nach“ und „zwischen“ haben; Zahlen lassen sich vergleichen; Texte können etwas enthalten; Schalter sind ja oder nein.</translation>
    </message>
    <message>
        <source>The server cannot limit “%1” to a span in this list. Use “after” alone.</source>
        <translation>Der Server kann „%1“ in dieser Liste nicht auf einen Zeitraum begrenzen. Verwenden Sie nur „nach“.</translation>
    </message>
    <message>
        <source>“Between” needs two values for “%1”.</source>
        <translation>„Zwischen“ braucht zwei Werte für „%1“.</translation>
    </message>
    <message>
        <source>The server takes one condition a field, and “%1” has two. For a span of time, use “between”.</source>
        <translation>Der Server nimmt eine Bedingung je Feld, und „%1“ hat zwei. Für einen Zeitraum verwenden Sie „zwischen“.</translation>
    </message>
    <message>
        <source>Several excluded values for “%1” would cancel each other out. Exclude one only.</source>
        <translation>Mehrere ausgeschlossene Werte für „%1“ würden einander aufheben. Schließen Sie nur einen aus.</translation>
    </message>
    <message>
        <source>The value for “%1” does not fit the field.</source>
        <translation>Der Wert für „%1“ passt nicht zum Feld.</translation>
    </message>
    <message>
        <source>The server fails when this list is searched by “%1”. Use the quick filter instead.</source>
        <translation>Der Server versagt, wenn diese Liste nach „%1“ durchsucht wird. Verwenden Sie stattdessen den Schnellfilter.</translation>
    </message>
    <message>
        <source>These conditions are too long for one request. Use fewer or shorter values.</source>
        <translation>Diese Bedingungen sind zu lang für eine Anfrage. Verwenden Sie weniger oder kürzere Werte.</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date: %2.</source>
        <translation>%1 konnte nicht aktualisiert werden: %2.</translation>
    </message>
    <message>
        <source>What you see is how it was known here last.</source>
        <translation>Sie sehen den letzten hier bekannten Stand.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>%1 (ID)</source>
        <translation>%1 (ID)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Action ID</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>System action type</source>
        <translation>Systemart des Eintrags</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time spent (minutes)</source>
        <translation>Zeitaufwand (Minuten)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Visible to customers</source>
        <translation>Für Kunden sichtbar</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensdatenbank</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Created by (ID)</source>
        <translation>Erstellt von (ID)</translation>
    </message>
    <message>
        <source>Modified by (ID)</source>
        <translation>Geändert von (ID)</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>Ticket-ID</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Reported version</source>
        <translation>Gemeldete Version</translation>
    </message>
    <message>
        <source>Solved version</source>
        <translation>Gelöst in Version</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tickettyp</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status position</source>
        <translation>Statusposition</translation>
    </message>
    <message>
        <source>Severity position</source>
        <translation>Schweregradposition</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Ticket title</source>
        <translation>Tickettitel</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Closed by (ID)</source>
        <translation>Geschlossen von (ID)</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Tage geschlossen</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Tage offen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Hours spent</source>
        <translation>Aufgewendete Stunden</translation>
    </message>
    <message>
        <source>Address ID</source>
        <translation>Adress-ID</translation>
    </message>
    <message>
        <source>Address line 1</source>
        <translation>Adresszeile 1</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszeile 2</translation>
    </message>
    <message>
        <source>Address line 3</source>
        <translation>Adresszeile 3</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Attachment ID</source>
        <translation>Anhang-ID</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Belongs to (type)</source>
        <translation>Gehört zu (Typ)</translation>
    </message>
    <message>
        <source>Belongs to (ID)</source>
        <translation>Gehört zu (ID)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last ping</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Portal user</source>
        <translation>Portalbenutzer</translation>
    </message>
    <message>
        <source>Primary group</source>
        <translation>Hauptgruppe</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>In-office comment</source>
        <translation>Kommentar zur Anwesenheit</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>Aktiviert am</translation>
    </message>
    <message>
        <source>Deactivated on</source>
        <translation>Deaktiviert am</translation>
    </message>
    <message>
        <source>Cannot see the customer&apos;s tickets on the portal</source>
        <translation>Sieht die Tickets des Kunden im Portal nicht</translation>
    </message>
    <message>
        <source>Portal view only</source>
        <translation>Portal nur lesend</translation>
    </message>
    <message>
        <source>Block inbound e-mail</source>
        <translation>Eingehende E-Mails blockieren</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>Kunden-ID</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Reason for being inactive</source>
        <translation>Grund für Inaktivität</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Portal access</source>
        <translation>Portalzugang</translation>
    </message>
    <message>
        <source>Service agreement ends</source>
        <translation>Servicevertrag endet</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>CRM link</source>
        <translation>CRM-Verknüpfung</translation>
    </message>
    <message>
        <source>SLA level ID</source>
        <translation>SLA-Stufen-ID</translation>
    </message>
    <message>
        <source>Default wiki article ID</source>
        <translation>ID des Standard-Wiki-Artikels</translation>
    </message>
    <message>
        <source>Default support group</source>
        <translation>Standard-Supportgruppe</translation>
    </message>
    <message>
        <source>Default support user</source>
        <translation>Standard-Supportbearbeiter</translation>
    </message>
    <message>
        <source>Mail domains</source>
        <translation>E-Mail-Domänen</translation>
    </message>
    <message>
        <source>Support hours per month</source>
        <translation>Supportstunden pro Monat</translation>
    </message>
    <message>
        <source>Support hours used</source>
        <translation>Verbrauchte Supportstunden</translation>
    </message>
    <message>
        <source>Support hours left</source>
        <translation>Verbleibende Supportstunden</translation>
    </message>
    <message>
        <source>Needs indexing</source>
        <translation>Muss indiziert werden</translation>
    </message>
    <message>
        <source>Distress index</source>
        <translation>Notlage-Index</translation>
    </message>
    <message>
        <source>Distress index trend</source>
        <translation>Trend des Notlage-Index</translation>
    </message>
    <message>
        <source>Version status</source>
        <translation>Versionsstatus</translation>
    </message>
    <message>
        <source>Version number</source>
        <translation>Versionsnummer</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Erscheinungsdatum</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Customer product ID</source>
        <translation>ID des Kundenprodukts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Support ends</source>
        <translation>Support endet</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted by (ID)</source>
        <translation>Gelöscht von (ID)</translation>
    </message>
    <message>
        <source>Import ID</source>
        <translation>Import-ID</translation>
    </message>
    <message>
        <source>Log ID</source>
        <translation>Protokoll-ID</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Note ID</source>
        <translation>Notiz-ID</translation>
    </message>
    <message>
        <source>Phone ID</source>
        <translation>Telefon-ID</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Telefonart</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Timed</source>
        <translation>Mit Zeiterfassung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Wird ausgeliefert</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Parent ticket ID</source>
        <translation>ID des übergeordneten Tickets</translation>
    </message>
    <message>
        <source>SLA violation in minutes</source>
        <translation>SLA-Verletzung in Minuten</translation>
    </message>
    <message>
        <source>SLA warning in minutes</source>
        <translation>SLA-Warnung in Minuten</translation>
    </message>
    <message>
        <source>SLA violation in hours</source>
        <translation>SLA-Verletzung in Stunden</translation>
    </message>
    <message>
        <source>SLA warning in hours</source>
        <translation>SLA-Warnung in Stunden</translation>
    </message>
    <message>
        <source>Knowledge base category</source>
        <translation>Kategorie der Wissensdatenbank</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Jira key</source>
        <translation>Jira-Schlüssel</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Product line ID</source>
        <translation>Produktlinien-ID</translation>
    </message>
    <message>
        <source>Category ID</source>
        <translation>Kategorie-ID</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Systemadministrator</translation>
    </message>
    <message>
        <source>Finance administrator</source>
        <translation>Finanzadministrator</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Chat user</source>
        <translation>Chatbenutzer</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Gruppen-ID</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>Action type ID</source>
        <translation>Eintragsart-ID</translation>
    </message>
    <message>
        <source>Phone type ID</source>
        <translation>Telefonart-ID</translation>
    </message>
    <message>
        <source>Version status ID</source>
        <translation>Versionsstatus-ID</translation>
    </message>
    <message>
        <source>Primary customer</source>
        <translation>Hauptkunde</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Severity ID</source>
        <translation>Schweregrad-ID</translation>
    </message>
    <message>
        <source>Status ID</source>
        <translation>Status-ID</translation>
    </message>
    <message>
        <source>Type ID</source>
        <translation>Typ-ID</translation>
    </message>
    <message>
        <source>Parent category ID</source>
        <translation>ID der übergeordneten Kategorie</translation>
    </message>
    <message>
        <source>Agent ID</source>
        <translation>Bearbeiter-ID</translation>
    </message>
    <message>
        <source>Version ID</source>
        <translation>Versions-ID</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>%1 is not a file that can be read.</source>
        <translation>%1 ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>%1 is empty; the service refuses empty files.</source>
        <translation>%1 ist leer; leere Dateien weist der Dienst ab.</translation>
    </message>
    <message>
        <source>%1 is large: sending it takes a while, and few mailboxes accept it.</source>
        <translation>%1 ist groß: Das Senden dauert eine Weile, und nur wenige Postfächer nehmen so etwas an.</translation>
    </message>
    <message>
        <source>%1 may run as a program: mail systems often remove such files.</source>
        <translation>%1 kann ein Programm ausführen: Mailsysteme entfernen solche Dateien oft.</translation>
    </message>
    <message>
        <source>This kind of file can run programs. It is not opened from here, only saved. Open it only if you know who made it and why.</source>
        <translation>Dateien dieser Art können Programme ausführen. Sie werden von hier aus nicht geöffnet, nur gespeichert. Öffnen Sie so etwas nur, wenn Sie wissen, wer es gemacht hat und wozu.</translation>
    </message>
    <message>
        <source>Nobody knows what opening this kind of file would do. Save it, then open it yourself.</source>
        <translation>Was beim Öffnen einer solchen Datei geschieht, ist nicht bekannt. Speichern Sie sie und öffnen Sie sie dann selbst.</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Title|Subject|Summary|Ticket</source>
        <translation>Titel|Betreff|Zusammenfassung|Ticket|Tickettitel</translation>
    </message>
    <message>
        <source>Text|Details|Message|Problem</source>
        <translation>Text|Details|Nachricht|Meldung|Problem</translation>
    </message>
    <message>
        <source>Agent|Assignee|Owner|User</source>
        <translation>Bearbeiter|Zuständig|Verantwortlich|Benutzer</translation>
    </message>
    <message>
        <source>Priority|Severity</source>
        <translation>Priorität|Schweregrad|Dringlichkeit</translation>
    </message>
    <message>
        <source>Customer|Customers|Company|Organization|Account</source>
        <translation>Kunde|Kunden|Firma|Unternehmen|Organisation|Konto</translation>
    </message>
    <message>
        <source>Contact|Contacts|Requester|E-mail|Mail</source>
        <translation>Kontakt|Kontakte|Ansprechpartner|Melder|E-Mail|Mail</translation>
    </message>
    <message>
        <source>Version|Reported in</source>
        <translation>Version|Gemeldet in</translation>
    </message>
    <message>
        <source>Fixed in|Resolved version</source>
        <translation>Behoben in|Gelöst in|Gelöste Version</translation>
    </message>
    <message>
        <source>Due date|Deadline</source>
        <translation>Fälligkeitsdatum|Fällig am|Frist|Termin</translation>
    </message>
    <message>
        <source>Tag|Labels|Keywords</source>
        <translation>Schlagwort|Etiketten|Stichwörter|Tags</translation>
    </message>
    <message>
        <source>Customer|Company|Organization|Account</source>
        <translation>Kunde|Firma|Unternehmen|Organisation|Konto</translation>
    </message>
    <message>
        <source>Web|URL|Homepage|Site</source>
        <translation>Web|URL|Homepage|Internetseite|Webseite</translation>
    </message>
    <message>
        <source>Domain|Mail domains</source>
        <translation>Domäne|Domain|E-Mail-Domänen|Maildomänen</translation>
    </message>
    <message>
        <source>Mail|Mail address|E-mail address</source>
        <translation>Mail|Mailadresse|E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Given name|Forename</source>
        <translation>Vorname|Rufname</translation>
    </message>
    <message>
        <source>Surname|Family name|Name</source>
        <translation>Nachname|Familienname|Zuname|Name</translation>
    </message>
    <message>
        <source>Job title|Position</source>
        <translation>Berufsbezeichnung|Position|Funktion</translation>
    </message>
</context>
<context>
    <name>LengthCounter</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n zu viel</numerusform>
            <numerusform>%n zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>The text says %1, but the link leads to %2.</source>
        <translation>Der Text nennt %1, aber der Link führt zu %2.</translation>
    </message>
    <message>
        <source>The text says %1, but the mail would go to %2.</source>
        <translation>Der Text nennt %1, aber die E-Mail ginge an %2.</translation>
    </message>
    <message>
        <source>What stands before the @ only looks like the host. The link leads to %1.</source>
        <translation>Was vor dem @ steht, sieht nur wie der Servername aus. Der Link führt zu %1.</translation>
    </message>
    <message>
        <source>The host&apos;s name has letters of another alphabet that may look like ordinary ones. Written plainly it is %1.</source>
        <translation>Der Servername enthält Buchstaben eines anderen Alphabets, die wie gewöhnliche aussehen können. Unverschleiert lautet er %1.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Ticketeer does not open addresses of this kind.</source>
        <translation>Ticketeer öffnet keine Adressen dieser Art.</translation>
    </message>
    <message>
        <source>Open this address outside Ticketeer?</source>
        <translation>Diese Adresse außerhalb von Ticketeer öffnen?</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open Nevertheless</source>
        <translation>Trotzdem ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list could not be written to %1.</source>
        <translation>Die Liste konnte nicht in %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged. Check that there is room and that you may write there, or choose another folder.</source>
        <translation>Eine schon vorhandene Datei ist unverändert. Bitte prüfen, ob Platz ist und dort geschrieben werden darf, oder einen anderen Ordner wählen.</translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message>
        <source>May be mailed: contacts of this ticket that are not known here yet.</source>
        <translation>Erhalten vielleicht E-Mail: Kontakte dieses Tickets, die hier noch nicht bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>May be mailed: %1.</source>
        <translation>E-Mail geht vielleicht an: %1.</translation>
    </message>
    <message>
        <source>May be mailed: %1 at %2.</source>
        <translation>E-Mail geht vielleicht an: %1 bei %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunden</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail: the ticket is not visible to customers.</source>
        <translation>Keine E-Mail: Das Ticket ist für Kunden nicht sichtbar.</translation>
    </message>
    <message>
        <source>No mail: no contact is linked to the ticket.</source>
        <translation>Keine E-Mail: Mit dem Ticket ist kein Kontakt verknüpft.</translation>
    </message>
    <message>
        <source>No mail: no linked contact is active and has an address.</source>
        <translation>Keine E-Mail: Kein verknüpfter Kontakt ist aktiv und hat eine Adresse.</translation>
    </message>
    <message>
        <source>No mail to customers.</source>
        <translation>Keine E-Mail an Kunden.</translation>
    </message>
    <message>
        <source>Only agents can read it.</source>
        <translation>Das lesen nur Bearbeiter.</translation>
    </message>
    <message>
        <source>Only agents can read it while the ticket is not visible to customers.</source>
        <translation>Das lesen nur Bearbeiter, solange das Ticket für Kunden nicht sichtbar ist.</translation>
    </message>
    <message>
        <source>Customers can read it.</source>
        <translation>Kunden können dies lesen.</translation>
    </message>
    <message>
        <source>%1 can read it.</source>
        <translation>Lesen kann dies: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) can read it.</source>
        <translation>
            <numerusform>Lesen können dies: %1 und %n weiterer.</numerusform>
            <numerusform>Lesen können dies: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add for Agents Only</source>
        <translation>Nur für Bearbeiter hinzufügen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n Contact(s)</source>
        <translation>
            <numerusform>An %n Kontakt senden</numerusform>
            <numerusform>An %n Kontakte senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the Customer</source>
        <translation>An den Kunden senden</translation>
    </message>
    <message>
        <source>Send (Hidden from Customers)</source>
        <translation>Senden (für Kunden verborgen)</translation>
    </message>
</context>
<context>
    <name>MakeEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>First name of the contact</source>
        <translation>Vorname des Kontakts</translation>
    </message>
    <message>
        <source>Last name of the contact</source>
        <translation>Nachname des Kontakts</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Nummer des Tickets</translation>
    </message>
    <message>
        <source>Title of the ticket</source>
        <translation>Titel des Tickets</translation>
    </message>
    <message>
        <source>Status of the ticket</source>
        <translation>Status des Tickets</translation>
    </message>
    <message>
        <source>Product of the ticket</source>
        <translation>Produkt des Tickets</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Ihr Vorname</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Printer prints nothing</source>
        <translation>Drucker druckt nichts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>My open tickets</source>
        <translation>Meine offenen Tickets</translation>
    </message>
    <message>
        <source>All open tickets</source>
        <translation>Alle offenen Tickets</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Recently closed</source>
        <translation>Kürzlich geschlossen</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are possible.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen ist möglich.</numerusform>
            <numerusform>Höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a whole number of up to ten digits.</source>
        <translation>Das ist keine ganze Zahl mit höchstens zehn Ziffern.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is none of the choices: pick one from the list.</source>
        <translation>Das steht nicht zur Auswahl: Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Some of these characters may come back as question marks.</source>
        <translation>Einige dieser Zeichen kommen vielleicht als Fragezeichen zurück.</translation>
    </message>
</context>
<context>
    <name>ReachSections</name>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Es ist keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>Delete the phone number</source>
        <translation>Telefonnummer löschen</translation>
    </message>
    <message>
        <source>Delete the phone number %1?</source>
        <translation>Telefonnummer %1 löschen?</translation>
    </message>
    <message>
        <source>This client cannot bring it back.</source>
        <translation>Dieses Programm kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Es ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>Delete the address “%1”?</source>
        <translation>Adresse „%1“ löschen?</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>ReadingKeys</name>
    <message>
        <source>Next entry</source>
        <translation>Nächster Eintrag</translation>
    </message>
    <message>
        <source>Previous entry</source>
        <translation>Vorheriger Eintrag</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Next new entry</source>
        <translation>Nächster neuer Eintrag</translation>
    </message>
    <message>
        <source>Fold or unfold the entry</source>
        <translation>Eintrag auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Fold or unfold all entries</source>
        <translation>Alle Einträge auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find the place before</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Öffentliche Antwort</translation>
    </message>
    <message>
        <source>Write an internal note</source>
        <translation>Interne Notiz schreiben</translation>
    </message>
    <message>
        <source>Quote the entry, or what is selected of it</source>
        <translation>Eintrag oder Auswahl daraus zitieren</translation>
    </message>
</context>
<context>
    <name>Resource</name>
    <message>
        <source>Action</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customer product</source>
        <translation>Kundenprodukt</translation>
    </message>
    <message>
        <source>Customer products</source>
        <translation>Kundenprodukte</translation>
    </message>
    <message>
        <source>Deleted ticket</source>
        <translation>Gelöschtes Ticket</translation>
    </message>
    <message>
        <source>Deleted tickets</source>
        <translation>Gelöschte Tickets</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Action types</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>Phone type</source>
        <translation>Telefonart</translation>
    </message>
    <message>
        <source>Phone types</source>
        <translation>Telefonarten</translation>
    </message>
    <message>
        <source>Version status</source>
        <translation>Versionsstatus</translation>
    </message>
    <message>
        <source>Version statuses</source>
        <translation>Versionsstatus</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ticket type</source>
        <translation>Tickettyp</translation>
    </message>
    <message>
        <source>Ticket types</source>
        <translation>Tickettypen</translation>
    </message>
    <message>
        <source>Knowledge base category</source>
        <translation>Kategorie der Wissensdatenbank</translation>
    </message>
    <message>
        <source>Knowledge base categories</source>
        <translation>Kategorien der Wissensdatenbank</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>SafeHtml</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>SendSteps</name>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Assign to Me</source>
        <translation>mir zuweisen</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Next Ticket</source>
        <translation>nächstes Ticket</translation>
    </message>
</context>
<context>
    <name>ShownField</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (custom field)</source>
        <translation>%1 (eigenes Feld)</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>%1: this is needed.</source>
        <translation>%1: Diese Angabe ist erforderlich.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n characters are possible.</source>
        <translation>
            <numerusform>%1: Höchstens %n Zeichen ist möglich.</numerusform>
            <numerusform>%1: Höchstens %n Zeichen sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number of up to ten digits.</source>
        <translation>%1: „%2“ ist keine ganze Zahl mit bis zu zehn Ziffern.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date. Dates are written like %3 or 2026-12-31.</source>
        <translation>%1: „%2“ ist kein Datum. Datumsangaben sehen wie %3 oder 2026-12-31 aus.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1: „%2“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: “%2” may be each of %3. Write the e-mail address or the number in brackets instead.</source>
        <translation>%1: „%2“ kann jedes von diesen sein: %3. Bitte stattdessen die E-Mail-Adresse oder die Nummer in Klammern schreiben.</translation>
    </message>
    <message>
        <source>%1: “%2” is not for entries of the type “%3”.</source>
        <translation>%1: „%2“ gilt nicht für Einträge vom Typ „%3“.</translation>
    </message>
    <message>
        <source>%1: the product “%3” has no “%2”.</source>
        <translation>%1: Das Produkt „%3“ hat kein „%2“.</translation>
    </message>
    <message>
        <source>%1: the customer “%3” has no “%2”.</source>
        <translation>%1: Der Kunde „%3“ hat kein „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” can only be found with its product.</source>
        <translation>%1: „%2“ lässt sich nur mit dem zugehörigen Produkt finden.</translation>
    </message>
    <message>
        <source>%1: entries of the type “%2” do not have this field.</source>
        <translation>%1: Einträge vom Typ „%2“ haben dieses Feld nicht.</translation>
    </message>
    <message>
        <source>%1: some of these characters may come back as question marks.</source>
        <translation>%1: Manche dieser Zeichen kommen vielleicht als Fragezeichen zurück.</translation>
    </message>
    <message>
        <source>%1: the account has “%2” already.</source>
        <translation>%1: Das Konto hat „%2“ bereits.</translation>
    </message>
    <message>
        <source>%1: “%2” is in the table more than once.</source>
        <translation>%1: „%2“ steht mehr als einmal in der Tabelle.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a workbook, not a table of texts.</source>
        <translation>Das ist eine Arbeitsmappe, keine Tabelle aus Text.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The file is too large: %1.</source>
        <translation>Die Datei ist zu groß: %1.</translation>
    </message>
    <message>
        <source>The table has %1 rows; at most %2 can be read at once.</source>
        <translation>Die Tabelle hat %1 Zeilen; höchstens %2 lassen sich auf einmal lesen.</translation>
    </message>
    <message>
        <source>The table has %1 columns; at most %2 can be read.</source>
        <translation>Die Tabelle hat %1 Spalten; höchstens %2 lassen sich lesen.</translation>
    </message>
    <message>
        <source>There is no table in it.</source>
        <translation>Sie enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Bitte prüfen, ob sie noch da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Save it as CSV in the spreadsheet program, or copy the cells there and paste them here.</source>
        <translation>Bitte in der Tabellenkalkulation als CSV speichern oder dort die Zellen kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>Everything after it would be one cell. Close or remove it in the file.</source>
        <translation>Alles danach wäre eine einzige Zelle. Bitte in der Datei schließen oder entfernen.</translation>
    </message>
    <message>
        <source>Each row takes at least one request of the day&apos;s limit. Split the table up.</source>
        <translation>Jede Zeile kostet mindestens eine Anfrage des Tageslimits. Bitte die Tabelle aufteilen.</translation>
    </message>
    <message>
        <source>Choose another file, or copy the cells in a spreadsheet program and paste them here.</source>
        <translation>Bitte eine andere Datei wählen oder die Zellen in einer Tabellenkalkulation kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>line %1 has %2</source>
        <translation>Zeile %1 hat %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” is not active any more.</source>
        <translation>%1: „%2“ ist nicht mehr aktiv.</translation>
    </message>
</context>
<context>
    <name>Thing</name>
    <message>
        <source>The new ticket</source>
        <translation>Das neue Ticket</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Edit ticket %1</source>
        <translation>Ticket %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new customer</source>
        <translation>Der neue Kunde</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Edit customer %1</source>
        <translation>Kunde %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>Der neue Kontakt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit contact %1</source>
        <translation>Kontakt %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new product</source>
        <translation>Das neue Produkt</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>Edit product %1</source>
        <translation>Produkt %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new version</source>
        <translation>Die neue Version</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Edit version %1</source>
        <translation>Version %1 bearbeiten</translation>
    </message>
    <message>
        <source>The customer&apos;s new product</source>
        <translation>Das neue Produkt des Kunden</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit the customer&apos;s product %1</source>
        <translation>Kundenprodukt %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new phone number</source>
        <translation>Die neue Telefonnummer</translation>
    </message>
    <message>
        <source>New phone number</source>
        <translation>Neue Telefonnummer</translation>
    </message>
    <message>
        <source>Edit phone number %1</source>
        <translation>Telefonnummer %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new address</source>
        <translation>Die neue Adresse</translation>
    </message>
    <message>
        <source>New address</source>
        <translation>Neue Adresse</translation>
    </message>
    <message>
        <source>Edit address %1</source>
        <translation>Adresse %1 bearbeiten</translation>
    </message>
    <message>
        <source>The new note</source>
        <translation>Die neue Notiz</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Edit note %1</source>
        <translation>Notiz %1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>WorkTrouble</name>
    <message>
        <source>What you type cannot be kept on this computer&apos;s disk.</source>
        <translation>Was Sie schreiben, kann auf der Festplatte dieses Computers nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It is safe only as long as Ticketeer runs; it tries again every few seconds. Is the disk full, or the folder read-only? %1</source>
        <translation>Es ist nur sicher, solange Ticketeer läuft; alle paar Sekunden wird es wieder versucht. Ist die Festplatte voll oder der Ordner schreibgeschützt? %1</translation>
    </message>
    <message>
        <source>Your drafts and unsent changes were written by a newer Ticketeer.</source>
        <translation>Ihre Entwürfe und ungesendeten Änderungen hat ein neueres Ticketeer geschrieben.</translation>
    </message>
    <message>
        <source>They are left alone and cannot be shown, and what you type now is safe only as long as Ticketeer runs. Update Ticketeer to see them again.</source>
        <translation>Sie bleiben unberührt und können nicht gezeigt werden, und was Sie jetzt schreiben, ist nur sicher, solange Ticketeer läuft. Mit einem neueren Ticketeer sind sie wieder da.</translation>
    </message>
    <message>
        <source>The file of your drafts and unsent changes was damaged.</source>
        <translation>Die Datei mit Ihren Entwürfen und ungesendeten Änderungen war beschädigt.</translation>
    </message>
    <message>
        <source>What could be read of it is here. The damaged file was set aside; do not delete it before you have looked at the drafts and the outbox: %1</source>
        <translation>Was sich davon lesen ließ, ist hier. Die beschädigte Datei wurde beiseitegelegt; bitte nicht löschen, bevor Entwürfe und Postausgang angesehen sind: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The profile folder &quot;%1&quot; cannot be made.</source>
        <translation>Der Profilordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The log file &quot;%1&quot; cannot be written.</source>
        <translation>Die Protokolldatei „%1“ kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ticketeer::AccountPage</name>
    <message>
        <source>Requests per day</source>
        <translation>Anfragen pro Tag</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>Dates of the account</source>
        <translation>Datumsformat des Kontos</translation>
    </message>
    <message>
        <source>Month, day, year (7/30/2026)</source>
        <translation>Monat, Tag, Jahr (7/30/2026)</translation>
    </message>
    <message>
        <source>Day, month, year (30.07.2026)</source>
        <translation>Tag, Monat, Jahr (30.07.2026)</translation>
    </message>
    <message>
        <source>Year, month, day (2026-07-30)</source>
        <translation>Jahr, Monat, Tag (2026-07-30)</translation>
    </message>
    <message>
        <source>Time zone of the account</source>
        <translation>Zeitzone des Kontos</translation>
    </message>
    <message>
        <source>&amp;I am:</source>
        <translation>&amp;Ich bin:</translation>
    </message>
    <message>
        <source>Author of what you write. The token belongs to the organization, so the service cannot know.</source>
        <translation>Verfasser dessen, was Sie schreiben. Das Token gehört der Organisation, der Dienst kann es daher nicht wissen.</translation>
    </message>
    <message>
        <source>&amp;Dates of the account:</source>
        <translation>&amp;Datumsformat des Kontos:</translation>
    </message>
    <message>
        <source>&amp;Time zone of the account:</source>
        <translation>&amp;Zeitzone des Kontos:</translation>
    </message>
    <message>
        <source>As set for your organization in TeamSupport. The service sends dates this way, without saying so; here you see them in your own.</source>
        <translation>Wie in TeamSupport für Ihre Organisation eingestellt. Der Dienst sendet Daten so, ohne es zu sagen; hier sehen Sie sie in Ihrer eigenen Schreibweise.</translation>
    </message>
    <message>
        <source>&amp;Requests per day:</source>
        <translation>Anfragen pro &amp;Tag:</translation>
    </message>
    <message>
        <source>Requests per &amp;minute:</source>
        <translation>Anfragen pro &amp;Minute:</translation>
    </message>
    <message>
        <source>What your organization may use, shared with all other programs.</source>
        <translation>Was Ihre Organisation verbrauchen darf, gemeinsam mit allen anderen Programmen.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Share for this client</source>
        <translation>Anteil dieses Programms</translation>
    </message>
    <message>
        <source>%</source>
        <comment>behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Share for this client:</source>
        <translation>&amp;Anteil dieses Programms:</translation>
    </message>
    <message>
        <source>Lists and refreshing stop there and leave the rest to others. Saving and opening may go on.</source>
        <translation>Listen und das Aktualisieren hören dort auf und lassen anderen den Rest. Speichern und Öffnen dürfen weitergehen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::ActionCard</name>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Public: customers can read this</source>
        <translation>Öffentlich: Kunden können dies lesen</translation>
    </message>
    <message>
        <source>Internal: agents only</source>
        <translation>Intern: nur für Bearbeiter</translation>
    </message>
    <message>
        <source>The rest is too long to be shown here.</source>
        <translation>Der Rest ist zu lang, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Shortened. Open all of it (%1)</source>
        <translation>Gekürzt. Vollständig öffnen (%1)</translation>
    </message>
    <message>
        <source>Fold this entry (O)</source>
        <translation>Diesen Eintrag zuklappen (O)</translation>
    </message>
    <message>
        <source>Fold this entry</source>
        <translation>Diesen Eintrag zuklappen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ticketeer::AssignPopup</name>
    <message>
        <source>Assign To</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Agent or group</source>
        <translation>Bearbeiter oder Gruppe</translation>
    </message>
    <message>
        <source>Assign to: type a few letters of an agent or a group</source>
        <translation>Zuweisen: ein paar Buchstaben eines Bearbeiters oder einer Gruppe tippen</translation>
    </message>
    <message>
        <source>Agents and groups</source>
        <translation>Bearbeiter und Gruppen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>The agents are being read…</source>
        <translation>Die Bearbeiter werden gelesen …</translation>
    </message>
    <message>
        <source>The agents could not be read. Close this and try again.</source>
        <translation>Die Bearbeiter konnten nicht gelesen werden. Schließen Sie dies und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No agent and no group of this name</source>
        <translation>Kein Bearbeiter und keine Gruppe dieses Namens</translation>
    </message>
</context>
<context>
    <name>ticketeer::AttachmentList</name>
    <message>
        <source>The attachments</source>
        <translation>Die Anhänge</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translation>Keine Anhänge</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Look for attachments</source>
        <translation>Nach Anhängen suchen</translation>
    </message>
    <message>
        <source>Attachments?</source>
        <translation>Anhänge?</translation>
    </message>
    <message>
        <source>Asks the service for the files of this entry</source>
        <translation>Fragt den Dienst nach den Dateien dieses Eintrags</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%n request(s)) …</source>
        <translation>
            <numerusform>Alle speichern (%n Anfrage) …</numerusform>
            <numerusform>Alle speichern (%n Anfragen) …</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all files of this entry</source>
        <translation>Alle Dateien dieses Eintrags speichern</translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird geladen</numerusform>
            <numerusform>%n Dateien werden geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert.</numerusform>
            <numerusform>%n Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are programs among them: open those only if you know who made them and why.</source>
        <translation>Programme sind darunter: Öffnen Sie solche nur, wenn Sie wissen, wer sie gemacht hat und wozu.</translation>
    </message>
</context>
<context>
    <name>ticketeer::AttachmentPreview</name>
    <message>
        <source>Show the picture (1 request)</source>
        <translation>Bild anzeigen (1 Anfrage)</translation>
    </message>
    <message>
        <source>Show %1, costs 1 request</source>
        <translation>%1 anzeigen, kostet 1 Anfrage</translation>
    </message>
    <message>
        <source>Fetches %1 from the service to show it here</source>
        <translation>Holt %1 vom Dienst, um es hier anzuzeigen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für temporäre Dateien ist kein Platz.</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>This is no picture that can be shown.</source>
        <translation>Das ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>Beginning of %1</source>
        <translation>Anfang von %1</translation>
    </message>
    <message>
        <source>Show the text (1 request)</source>
        <translation>Text zeigen (1 Anfrage)</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Show %1 large</source>
        <translation>%1 groß zeigen</translation>
    </message>
    <message>
        <source>This is no text that can be shown.</source>
        <translation>Das ist kein Text, der sich zeigen lässt.</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1 ganz zeigen</translation>
    </message>
</context>
<context>
    <name>ticketeer::AttachmentRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Fetches it and opens it in this computer&apos;s program for PDF files</source>
        <translation>Holt die Datei und öffnet sie im PDF-Programm dieses Rechners</translation>
    </message>
    <message>
        <source>Fetches it and opens it in this computer&apos;s program for such files</source>
        <translation>Holt die Datei und öffnet sie im dafür vorgesehenen Programm dieses Rechners</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Downloading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Für vorläufige Dateien ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>ticketeer::BatchDialog</name>
    <message>
        <source>The service kept its own value for: %1</source>
        <translation>Der Dienst behielt seinen eigenen Wert für: %1</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Cancel the R&amp;est …</source>
        <translation>&amp;Rest abbrechen …</translation>
    </message>
    <message>
        <source>&amp;Retry What Failed</source>
        <translation>Fehlgeschlagenes erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Save Result …</source>
        <translation>&amp;Ergebnis speichern …</translation>
    </message>
    <message>
        <source>Change of many</source>
        <translation>Sammeländerung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Changes of this run</source>
        <translation>Änderungen dieses Durchlaufs</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Result %1.csv</source>
        <translation>Ergebnis %1.csv</translation>
    </message>
</context>
<context>
    <name>ticketeer::BatchModel</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Looking whether it arrived</source>
        <translation>Es wird nachgesehen, ob es angekommen ist</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done in part</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>ticketeer::BudgetDetails</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests by hour and purpose</source>
        <translation>Anfragen nach Stunde und Zweck</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This client made %1 of %2 requests in the last 24 hours, and %3 of %4 in the last minute.</source>
        <translation>Dieses Programm hat in den letzten 24 Stunden %1 von %2 Anfragen gestellt, in der letzten Minute %3 von %4.</translation>
    </message>
    <message>
        <source>What other windows, computers and colleagues use is not known: it shows only when all together reach the limit.</source>
        <translation>Was andere Fenster, Rechner und Kollegen verbrauchen, ist nicht bekannt: Es zeigt sich erst, wenn alle zusammen das Limit erreichen.</translation>
    </message>
    <message>
        <source>Others used about %1, reckoned from %2, when all together had reached the limit.</source>
        <translation>Andere haben etwa %1 verbraucht, geschätzt aus dem Stand von %2, als alle zusammen das Limit erreicht hatten.</translation>
    </message>
    <message>
        <source>The organization&apos;s limit is reached: reading is on hold and goes on in %1. Saving is still tried.</source>
        <translation>Das Limit der Organisation ist erreicht: Das Lesen ist angehalten und geht in %1 weiter. Speichern wird weiterhin versucht.</translation>
    </message>
    <message>
        <source>The organization&apos;s limit is reached: reading and saving are on hold and go on in %1.</source>
        <translation>Das Limit der Organisation ist erreicht: Lesen und Speichern sind angehalten und gehen in %1 weiter.</translation>
    </message>
    <message>
        <source>Lists wait until %1, to keep what is left for saving and opening.</source>
        <translation>Listen warten bis %1, damit der Rest zum Speichern und Öffnen bleibt.</translation>
    </message>
    <message>
        <source>Nothing is on hold.</source>
        <translation>Nichts ist angehalten.</translation>
    </message>
    <message>
        <source>The last %1 requests of a day are held back for saving and opening: lists stop at %2, refreshing at %3, filling in at %4.</source>
        <translation>Die letzten %1 Anfragen eines Tages bleiben dem Speichern und Öffnen vorbehalten: Listen hören bei %2 auf, das Aktualisieren bei %3, das Nachladen bei %4.</translation>
    </message>
    <message>
        <source>%1 This client keeps to %2 percent of the limits, as set under Settings, Account.</source>
        <translation>%1 Dieses Programm hält sich an %2 Prozent der Limits, wie unter Einstellungen, Konto festgelegt.</translation>
    </message>
</context>
<context>
    <name>ticketeer::BudgetStatus</name>
    <message>
        <source>Request budget</source>
        <translation>Anfragekontingent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last minute: %1 of %2</source>
        <translation>Letzte Minute: %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>%1, reading on hold, goes on in %2</source>
        <translation>%1, Lesen angehalten, weiter in %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use of this client, use of others</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Requests of this client in the last 24 hours. Those of your colleagues count, too, but are seen only when all together reach the limit.</source>
        <translation>Anfragen dieses Programms in den letzten 24 Stunden. Die Ihrer Kollegen zählen auch, zeigen sich aber erst, wenn alle zusammen das Limit erreichen.</translation>
    </message>
    <message>
        <source>Others: about %1</source>
        <translation>Andere: etwa %1</translation>
    </message>
    <message>
        <source>Click, or press Enter here, to see them by the hour.</source>
        <translation>Klicken Sie, oder drücken Sie hier die Eingabetaste, um sie nach Stunden zu sehen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::BulkDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Show What Would Happen</source>
        <translation>&amp;Vorschau anzeigen</translation>
    </message>
    <message>
        <source>Change selected</source>
        <translation>Auswahl ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ticketeer::BulkPlanModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>ticketeer::BulkWindows</name>
    <message numerus="yes">
        <source>%Ln of them met a refusal or a conflict.</source>
        <translation>
            <numerusform>%Ln davon traf auf eine Ablehnung oder einen Konflikt.</numerusform>
            <numerusform>%Ln davon trafen auf eine Ablehnung oder einen Konflikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 needs you: %2 done.</source>
        <translation>%1 wartet auf Ihre Entscheidung. Erledigt: %2.</translation>
    </message>
    <message>
        <source>%1 goes on: %2 done.</source>
        <translation>%1 geht weiter. Erledigt: %2.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 ist erledigt.</translation>
    </message>
</context>
<context>
    <name>ticketeer::ChildSection</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::ChoiceModel</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1 (inaktiv)</translation>
    </message>
</context>
<context>
    <name>ticketeer::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Tick what the list shows; drag or move to change the order.</source>
        <translation>Haken Sie an, was die Liste zeigt; ziehen oder verschieben Sie, um die Reihenfolge zu ändern.</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>&amp;Standard wiederherstellen</translation>
    </message>
    <message>
        <source>%1 (custom field)</source>
        <translation>%1 (eigenes Feld)</translation>
    </message>
</context>
<context>
    <name>ticketeer::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type a command, a name, or # and a ticket number</source>
        <translation>Befehl, Name oder # und eine Ticketnummer eingeben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Go to ticket %1</source>
        <translation>Zu Ticket %1 gehen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation>Ticketnummer eingeben</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ticketeer::Composer</name>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Paste without Formatting</source>
        <translation>Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <source>Canned reply (type ;;)</source>
        <translation>Textbaustein (;; eingeben)</translation>
    </message>
    <message>
        <source>%1 wrote on %2:</source>
        <translation>%1 schrieb am %2:</translation>
    </message>
    <message>
        <source>picture-%1.png</source>
        <translation>bild-%1.png</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Nicht ausgefüllt: %1.</translation>
    </message>
    <message>
        <source>You write &quot;%1&quot;, but nothing is attached.</source>
        <translation>Im Text steht „%1“, aber es ist nichts angehängt.</translation>
    </message>
    <message>
        <source>Send once more to send it as it is.</source>
        <translation>Noch einmal senden, um es so abzuschicken, wie es ist.</translation>
    </message>
    <message>
        <source>Attach Files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>&amp;Spell Check</source>
        <translation>&amp;Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>No dictionaries are installed</source>
        <translation>Es sind keine Wörterbücher installiert</translation>
    </message>
    <message>
        <source>The article cannot be read now.</source>
        <translation>Der Artikel lässt sich jetzt nicht lesen.</translation>
    </message>
    <message>
        <source>Its number and title can be put in without it.</source>
        <translation>Nummer und Titel lassen sich auch so einfügen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::Composition</name>
    <message>
        <source>Save File</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Choose Files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>The dates of this account do not look as the settings say.</source>
        <translation>Die Daten dieses Kontos sehen nicht so aus, wie die Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Check date order and time zone under Settings, Account; times may be shown wrongly.</source>
        <translation>Prüfen Sie Datumsformat und Zeitzone unter Einstellungen, Konto; Zeiten werden vielleicht falsch angezeigt.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ticketeer leaves it alone and starts with its own defaults: %1</source>
        <translation>Ticketeer rührt sie nicht an und startet mit eigenen Vorgaben: %1</translation>
    </message>
    <message>
        <source>The practice service does not start: %1</source>
        <translation>Der Übungsdienst startet nicht: %1</translation>
    </message>
    <message>
        <source>Practice service</source>
        <translation>Übungsdienst</translation>
    </message>
    <message>
        <source>The server refused the saved token.</source>
        <translation>Der Server hat das gespeicherte Token abgelehnt.</translation>
    </message>
    <message>
        <source>Enter a new one.</source>
        <translation>Geben Sie ein neues ein.</translation>
    </message>
    <message>
        <source>The token file cannot be read.</source>
        <translation>Die Token-Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The token could not be read from the keychain.</source>
        <translation>Das Token konnte nicht aus dem Schlüsselbund gelesen werden.</translation>
    </message>
    <message>
        <source>If the keychain is locked, unlock it and start again, or enter the token.</source>
        <translation>Ist der Schlüsselbund gesperrt, entsperren Sie ihn und starten Sie neu, oder geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>This system has no keychain that works.</source>
        <translation>Dieses System hat keinen funktionierenden Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is kept in memory only; Ticketeer asks for it at each start.</source>
        <translation>Das Token bleibt nur im Arbeitsspeicher; Ticketeer fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>The server no longer accepts this ID and token.</source>
        <translation>Der Server nimmt diese ID und dieses Token nicht mehr an.</translation>
    </message>
    <message>
        <source>What you see stays. Enter a new token to go on.</source>
        <translation>Was Sie sehen, bleibt. Geben Sie ein neues Token ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain …</source>
        <translation>Warten auf den Schlüsselbund des Systems …</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of this account?</source>
        <translation>Von diesem Konto abmelden?</translation>
    </message>
    <message>
        <source>&amp;Delete the copy of its tickets from this computer</source>
        <translation>Die &amp;Kopie seiner Tickets auf diesem Computer löschen</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Your drafts and what is not sent yet stay on this computer either way, and are there again when you sign in.</source>
        <translation>Ihre Entwürfe und was noch nicht gesendet ist bleiben so oder so auf diesem Computer und sind bei der nächsten Anmeldung wieder da.</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ConflictDialog</name>
    <message>
        <source>All &amp;Mine</source>
        <translation>Alles von &amp;mir</translation>
    </message>
    <message>
        <source>All &amp;Theirs</source>
        <translation>Alles von den &amp;anderen</translation>
    </message>
    <message>
        <source>&amp;Save These Choices</source>
        <translation>Diese Auswahl &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Edit Mine …</source>
        <translation>Meines &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>%1: Two Changes Meet</source>
        <translation>%1: Zwei Änderungen treffen aufeinander</translation>
    </message>
    <message>
        <source>While you were editing %1, somebody else changed it, too.</source>
        <translation>%1: Während der Bearbeitung hat auch jemand anderes etwas geändert.</translation>
    </message>
    <message>
        <source>While you were editing %1, %2 changed it, too.</source>
        <translation>%1: Während der Bearbeitung hat auch %2 etwas geändert.</translation>
    </message>
    <message>
        <source>Nothing of yours has been written yet. Choose what is to stay.</source>
        <translation>Von Ihren Änderungen ist noch nichts geschrieben. Bitte wählen, was bleiben soll.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Others also changed, and it stays so: %1</source>
        <translation>Andere haben auch dies geändert, und dabei bleibt es: %1</translation>
    </message>
    <message>
        <source>Still to choose: %1</source>
        <translation>Noch zu wählen: %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::ContactPage</name>
    <message>
        <source>Tickets of this contact</source>
        <translation>Tickets dieses Kontakts</translation>
    </message>
    <message>
        <source>This contact has no tickets.</source>
        <translation>Dieser Kontakt hat keine Tickets.</translation>
    </message>
    <message>
        <source>&amp;Delete the contact …</source>
        <translation>Kontakt &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The contact&apos;s phone numbers and addresses go with it; its tickets stay. This client cannot bring it back.</source>
        <translation>Telefonnummern und Adressen des Kontakts werden mit gelöscht; seine Tickets bleiben. Dieses Programm kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ContactPhones</name>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Look for phone numbers</source>
        <translation>Nach Telefonnummern suchen</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <comment>of a phone number</comment>
        <translation>Durchwahl %1</translation>
    </message>
    <message numerus="yes">
        <source>Asks the service for the numbers of %n contacts, one request each</source>
        <translation>
            <numerusform>Fragt den Dienst nach den Nummern von %n Kontakt, eine Anfrage je Kontakt</numerusform>
            <numerusform>Fragt den Dienst nach den Nummern von %n Kontakten, eine Anfrage je Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The phone numbers</source>
        <translation>Die Telefonnummern</translation>
    </message>
</context>
<context>
    <name>ticketeer::Conversation</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Die Unterhaltung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading the conversation …</source>
        <translation>Die Unterhaltung wird geladen …</translation>
    </message>
    <message>
        <source>Nobody has written anything yet.</source>
        <translation>Noch hat niemand etwas geschrieben.</translation>
    </message>
    <message>
        <source>The conversation has not been loaded.</source>
        <translation>Die Unterhaltung wurde nicht geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n images are not shown.</source>
        <translation>
            <numerusform>%n Bild wird nicht gezeigt.</numerusform>
            <numerusform>%n Bilder werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching them would tell their senders who reads this, and when.</source>
        <translation>Sie zu laden würde den Absendern verraten, wer dies wann liest.</translation>
    </message>
    <message>
        <source>Look for attachments</source>
        <translation>Nach Anhängen suchen</translation>
    </message>
    <message>
        <source>Show Images</source>
        <translation>Bilder anzeigen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>Ask the service for the files of %n entries?</source>
        <translation>
            <numerusform>Den Dienst nach den Dateien von %n Eintrag fragen?</numerusform>
            <numerusform>Den Dienst nach den Dateien von %n Einträgen fragen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n requests of those that your organization may make a day.</source>
        <translation>
            <numerusform>Das kostet %n der Anfragen, die Ihre Organisation pro Tag stellen darf.</numerusform>
            <numerusform>Das kostet %n der Anfragen, die Ihre Organisation pro Tag stellen darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>Always …</source>
        <translation>Immer …</translation>
    </message>
    <message>
        <source>Always show the images of this ticket</source>
        <translation>Bilder dieses Tickets immer anzeigen</translation>
    </message>
    <message>
        <source>Always show images from %1</source>
        <translation>Bilder von %1 immer anzeigen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ConversationBar</name>
    <message>
        <source>Go to the next new entry (U)</source>
        <translation>Zum nächsten neuen Eintrag gehen (U)</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>In der Unterhaltung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the conversation (T)</source>
        <translation>Gliederung der Unterhaltung (T)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Which images may be fetched</source>
        <translation>Welche Bilder geladen werden dürfen</translation>
    </message>
    <message>
        <source>Look for attachments</source>
        <translation>Nach Anhängen suchen</translation>
    </message>
    <message>
        <source>Look for the attachments of all entries</source>
        <translation>Nach den Anhängen aller Einträge suchen</translation>
    </message>
    <message>
        <source>Turn the order around</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Reload the conversation</source>
        <translation>Unterhaltung neu laden</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries, go to the next</source>
        <translation>
            <numerusform>%n neuer Eintrag, zum nächsten gehen</numerusform>
            <numerusform>%n neue Einträge, zum nächsten gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Fold what has been read</source>
        <translation>Gelesenes zuklappen</translation>
    </message>
    <message>
        <source>Unfold all entries (Shift+O)</source>
        <translation>Alle Einträge aufklappen (Umschalt+O)</translation>
    </message>
    <message>
        <source>Fold the entries that have been read (Shift+O)</source>
        <translation>Gelesene Einträge zuklappen (Umschalt+O)</translation>
    </message>
    <message numerus="yes">
        <source>Asks the service for the files of %n entries, one request each.</source>
        <translation>
            <numerusform>Fragt den Dienst nach den Dateien von %n Eintrag, eine Anfrage je Eintrag.</numerusform>
            <numerusform>Fragt den Dienst nach den Dateien von %n Einträgen, eine Anfrage je Eintrag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::CustomFieldsPage</name>
    <message>
        <source>Custom fields of</source>
        <translation>Eigene Felder von</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>The service does not say what a custom field is; it is inferred from the values seen. Correct it where that went wrong.</source>
        <translation>Der Dienst sagt nicht, was ein eigenes Feld ist; das wird aus den gesehenen Werten erschlossen. Korrigieren Sie es, wo das misslang.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No custom fields seen yet</source>
        <translation>Noch keine eigenen Felder gesehen</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist erforderlich</translation>
    </message>
</context>
<context>
    <name>ticketeer::CustomerCard</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Look for their products</source>
        <translation>Nach Produkten suchen</translation>
    </message>
    <message>
        <source>Asks the service for the products of this customer: 1 request</source>
        <translation>Fragt den Dienst nach den Produkten dieses Kunden: 1 Anfrage</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Service agreement</source>
        <translation>Servicevertrag</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>Supportstunden</translation>
    </message>
    <message>
        <source>%1 of %2 left this month</source>
        <translation>noch %1 von %2 in diesem Monat</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Not active. %1</source>
        <translation>Nicht aktiv. %1</translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation>Weitere offene Tickets</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>Version unbekannt</translation>
    </message>
    <message>
        <source>(supported until %1)</source>
        <translation>(Support bis %1)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The products</source>
        <translation>Die Produkte</translation>
    </message>
</context>
<context>
    <name>ticketeer::CustomerPage</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>There are no notes.</source>
        <translation>Es gibt keine Notizen.</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Delete the note “%1”?</source>
        <translation>Notiz „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its text goes with it. This client cannot bring it back.</source>
        <translation>Ihr Text wird mit gelöscht. Dieses Programm kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Contacts of this customer</source>
        <translation>Kontakte dieses Kunden</translation>
    </message>
    <message>
        <source>This customer has no contacts yet.</source>
        <translation>Dieser Kunde hat noch keine Kontakte.</translation>
    </message>
    <message>
        <source>Delete the contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The contact&apos;s phone numbers and addresses go with it; its tickets stay. This client cannot bring it back.</source>
        <translation>Telefonnummern und Adressen des Kontakts werden mit gelöscht; seine Tickets bleiben. Dieses Programm kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products of this customer</source>
        <translation>Produkte dieses Kunden</translation>
    </message>
    <message>
        <source>This customer has no products yet.</source>
        <translation>Dieser Kunde hat noch keine Produkte.</translation>
    </message>
    <message>
        <source>Remove the product</source>
        <translation>Produkt entfernen</translation>
    </message>
    <message>
        <source>Remove %1 %2 from this customer?</source>
        <translation>%1 %2 von diesem Kunden entfernen?</translation>
    </message>
    <message>
        <source>The product itself stays. Support dates and custom fields kept with this customer&apos;s product go.</source>
        <translation>Das Produkt selbst bleibt. Supportdaten und eigene Felder zum Produkt dieses Kunden entfallen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Tickets of this customer</source>
        <translation>Tickets dieses Kunden</translation>
    </message>
    <message>
        <source>This customer has no tickets.</source>
        <translation>Dieser Kunde hat keine Tickets.</translation>
    </message>
    <message>
        <source>&amp;Delete the customer …</source>
        <translation>Kunde &amp;löschen …</translation>
    </message>
    <message>
        <source>The service does not let any client delete customers.</source>
        <translation>Der Dienst lässt kein Programm Kunden löschen.</translation>
    </message>
    <message>
        <source>To take a customer out of use, edit it and switch “Active” off. An administrator can delete it on the service&apos;s own pages.</source>
        <translation>Um einen Kunden stillzulegen, bearbeiten Sie ihn und schalten Sie „Aktiv“ aus. Die Administration kann ihn auf den Seiten des Dienstes löschen.</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunde bearbeiten</translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftNotice</name>
    <message>
        <source>Earlier States …</source>
        <translation>Frühere Stände …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throws the draft away; its states stay for a while.</source>
        <translation>Wirft den Entwurf weg; seine Stände bleiben noch eine Weile.</translation>
    </message>
    <message>
        <source>Your draft of %1 is here.</source>
        <translation>Ihr Entwurf von %1 ist hier.</translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftsDialog</name>
    <message>
        <source>There are no drafts.</source>
        <translation>Es gibt keine Entwürfe.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Earlier States …</source>
        <translation>&amp;Frühere Stände …</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>States of &amp;All …</source>
        <translation>Stände &amp;aller …</translation>
    </message>
    <message>
        <source>Also of drafts that were sent or thrown away</source>
        <translation>Auch von Entwürfen, die gesendet oder weggeworfen wurden</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft “%1”?</source>
        <translation>Den Entwurf „%1“ verwerfen?</translation>
    </message>
    <message numerus="yes">
        <source>Its states can be brought back for %n days.</source>
        <translation>
            <numerusform>Seine Stände lassen sich %n Tag lang zurückholen.</numerusform>
            <numerusform>Seine Stände lassen sich %n Tage lang zurückholen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftsModel</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftsStatus</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed and did not send. Click to see it (Ctrl+Shift+D).</source>
        <translation>Was Sie geschrieben und nicht gesendet haben. Ein Klick zeigt es (Strg+Umschalt+D).</translation>
    </message>
</context>
<context>
    <name>ticketeer::DryRunPage</name>
    <message>
        <source>&amp;Leave out what meets unsent changes or drafts</source>
        <translation>Aus&amp;lassen, was auf ungesendete Änderungen oder Entwürfe trifft</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Looking what would happen</source>
        <translation>Es wird ermittelt, was geschehen würde</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Looking what would happen …</source>
        <translation>Es wird ermittelt, was geschehen würde …</translation>
    </message>
</context>
<context>
    <name>ticketeer::EntryWindows</name>
    <message>
        <source>%1 waits in the outbox.</source>
        <translation>%1 wartet im Postausgang.</translation>
    </message>
    <message>
        <source>It is kept and sent by itself as soon as possible.</source>
        <translation>Es bleibt erhalten und wird so bald wie möglich von selbst gesendet.</translation>
    </message>
    <message>
        <source>Show Outbox</source>
        <translation>Postausgang anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent change(s) need you.</source>
        <translation>
            <numerusform>%Ln ungesendete Änderung braucht Ihre Entscheidung.</numerusform>
            <numerusform>%Ln ungesendete Änderungen brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept in the outbox until you decide.</source>
        <translation>Bis zur Entscheidung bleibt alles im Postausgang.</translation>
    </message>
    <message>
        <source>%1 was saved, but the service did not take everything over.</source>
        <translation>%1: gespeichert, aber der Dienst hat nicht alles übernommen.</translation>
    </message>
    <message>
        <source>It kept its own value for: %1.</source>
        <translation>Er behielt seinen eigenen Wert für: %1.</translation>
    </message>
    <message>
        <source>%1 waits in the outbox: %2.</source>
        <translation>%1 wartet im Postausgang: %2.</translation>
    </message>
    <message>
        <source>It waits, so that nothing older is sent behind your back.</source>
        <translation>Es wartet, damit nichts Älteres ohne Ihr Wissen gesendet wird.</translation>
    </message>
    <message>
        <source>%1 is not sent: you were changing it.</source>
        <translation>%1 ist nicht gesendet: Sie waren dabei, es zu ändern.</translation>
    </message>
    <message>
        <source>Go On Editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent change(s) wait for your drafts of them.</source>
        <translation>
            <numerusform>%Ln ungesendete Änderung wartet auf Ihren Entwurf dazu.</numerusform>
            <numerusform>%Ln ungesendete Änderungen warten auf Ihre Entwürfe dazu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::FamilySection</name>
    <message>
        <source>Parent and child tickets</source>
        <translation>Über- und untergeordnete Tickets</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>a ticket that is not here yet</source>
        <translation>ein Ticket, das noch nicht hier ist</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Untergeordnet</translation>
    </message>
    <message>
        <source>Child, %1</source>
        <comment>status</comment>
        <translation>Untergeordnet, %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::FieldChoice</name>
    <message>
        <source>Mine</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Wert der anderen</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>(not there any more)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, mein Wert: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, Wert der anderen: %2</translation>
    </message>
    <message>
        <source>%1, mine</source>
        <translation>%1, mein Wert</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <translation>%1, Wert der anderen</translation>
    </message>
    <message>
        <source>%1: what changed</source>
        <translation>%1: was sich geändert hat</translation>
    </message>
    <message>
        <source>The service does not say which tags there are now. Writing yours replaces them all.</source>
        <translation>Der Dienst sagt nicht, welche Schlagwörter es jetzt gibt. Beim Schreiben ersetzen Ihre alle vorhandenen.</translation>
    </message>
    <message>
        <source>%1 changed “%2” to “%3”; your value belongs to “%4”.</source>
        <translation>%1 hat „%2“ auf „%3“ geändert; Ihr Wert gehört zu „%4“.</translation>
    </message>
    <message>
        <source>%1 changed “%2” to “%3”; it was “%4” when you chose yours.</source>
        <translation>%1 hat „%2“ auf „%3“ geändert; bei Ihrer Wahl war es „%4“.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>ticketeer::FieldGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>ticketeer::FileTray</name>
    <message>
        <source>Attach &amp;files</source>
        <translation>&amp;Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Or drop files here, or paste a screenshot (Ctrl+V)</source>
        <translation>Oder Dateien hierher ziehen, oder ein Bildschirmfoto einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file name, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Do not attach %1</source>
        <translation>%1 nicht anhängen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), one request each</source>
        <translation>
            <numerusform>%n Datei, eine Anfrage</numerusform>
            <numerusform>%n Dateien, je eine Anfrage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be kept on this disk, and is not attached.</source>
        <translation>%1 lässt sich auf diesem Datenträger nicht aufheben und wird nicht angehängt.</translation>
    </message>
    <message>
        <source>%1 is still being saved.</source>
        <translation>%1 wird noch gesichert.</translation>
    </message>
</context>
<context>
    <name>ticketeer::FileView</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%L1 × %L2 pixels</source>
        <translation>%L1 × %L2 Pixel</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::FindBar</name>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 17</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ticketeer::FlagBox</name>
    <message>
        <source>%1 (not set)</source>
        <translation>%1 (nicht gesetzt)</translation>
    </message>
</context>
<context>
    <name>ticketeer::FlagChoice</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>ticketeer::FoldedEntry</name>
    <message>
        <source>%1, %2, folded: %3</source>
        <comment>Public reply by …, date, first words</comment>
        <translation>%1, %2, zugeklappt: %3</translation>
    </message>
</context>
<context>
    <name>ticketeer::FormRow</name>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Note: somebody else changed this meanwhile. Saving puts your value in its place.</source>
        <translation>Hinweis: Jemand anderes hat dies inzwischen geändert. Beim Speichern tritt Ihr Wert an die Stelle.</translation>
    </message>
</context>
<context>
    <name>ticketeer::FormatBar</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link …</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Add &amp;Row Below</source>
        <translation>&amp;Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Add &amp;Column After</source>
        <translation>&amp;Spalte dahinter einfügen</translation>
    </message>
    <message>
        <source>R&amp;emove Row</source>
        <translation>Zeile &amp;entfernen</translation>
    </message>
    <message>
        <source>Re&amp;move Column</source>
        <translation>Spalte e&amp;ntfernen</translation>
    </message>
    <message>
        <source>&amp;Paste as Table</source>
        <translation>Als &amp;Tabelle einfügen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>ticketeer::GeneralPage</name>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language takes effect at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Colors:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Con&amp;versations:</source>
        <translation>&amp;Unterhaltungen:</translation>
    </message>
</context>
<context>
    <name>ticketeer::GoneDialog</name>
    <message>
        <source>%1: Not There Any More</source>
        <translation>%1: nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>%1 cannot be changed: somebody deleted it meanwhile, or it is not your organization&apos;s any more. Nothing was written. What you wanted written is kept here until you decide.</source>
        <translation>%1 kann nicht geändert werden: Jemand hat den Datensatz inzwischen gelöscht, oder er gehört nicht mehr Ihrer Organisation. Es wurde nichts geschrieben. Was geschrieben werden sollte, bleibt hier, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>Keep as a &amp;Draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>Create A&amp;new …</source>
        <translation>&amp;Neu anlegen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the text to the clipboard</source>
        <translation>Kopiert den Text in die Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Throw Away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Throw Away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw away what you wanted written?</source>
        <translation>Verwerfen, was geschrieben werden sollte?</translation>
    </message>
    <message>
        <source>It is not kept anywhere after that.</source>
        <translation>Danach ist es nirgends mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>ticketeer::HoldBar</name>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>%1: the reply to the customer leaves in %Ln s.</source>
        <translation>
            <numerusform>%1: Die öffentliche Antwort geht in %Ln s ab.</numerusform>
            <numerusform>%1: Die öffentliche Antwort geht in %Ln s ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the note for agents leaves in %Ln s.</source>
        <translation>
            <numerusform>%1: Die interne Notiz geht in %Ln s ab.</numerusform>
            <numerusform>%1: Die interne Notiz geht in %Ln s ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>sending the answer to %1</source>
        <translation>Senden der Antwort zu %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::HtmlView</name>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>&amp;Quote in the Answer</source>
        <translation>In der Antwort &amp;zitieren</translation>
    </message>
</context>
<context>
    <name>ticketeer::HttpLogModel</name>
    <message>
        <source>%1 (try %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>⚠ no answer</source>
        <translation>⚠ keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filling in</source>
        <translation>Nachladen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportDialog</name>
    <message>
        <source>New from Table: %1</source>
        <translation>Neu aus Tabelle: %1</translation>
    </message>
    <message>
        <source>Copy the cells in a spreadsheet program and paste them here, or open a CSV file. The first row should name the columns. Nothing is created before you have seen what it will be.</source>
        <translation>Kopieren Sie die Zellen in einer Tabellenkalkulation und fügen Sie sie hier ein, oder öffnen Sie eine CSV-Datei. Die erste Zeile sollte die Spalten benennen. Es wird nichts angelegt, bevor Sie gesehen haben, was daraus wird.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>What will be created</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Another Table</source>
        <translation>Andere Tabelle</translation>
    </message>
    <message>
        <source>Take another table in place of this one?</source>
        <translation>Statt dieser eine andere Tabelle nehmen?</translation>
    </message>
    <message>
        <source>What you have mended in it is lost.</source>
        <translation>Was darin berichtigt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Take &amp;Another</source>
        <translation>A&amp;ndere nehmen</translation>
    </message>
    <message>
        <source>Some rows have another number of cells than the first, which has %1: %2.</source>
        <translation>Einige Zeilen haben eine andere Zahl von Zellen als die erste, die %1 hat: %2.</translation>
    </message>
    <message>
        <source>Missing cells count as empty. Check that no cell stands in a column that is not its own.</source>
        <translation>Fehlende Zellen gelten als leer. Prüfen Sie, ob jede Zelle in ihrer eigenen Spalte steht.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Close without creating anything?</source>
        <translation>Schließen, ohne etwas anzulegen?</translation>
    </message>
    <message>
        <source>What you have mended in the table is lost.</source>
        <translation>Was in der Tabelle berichtigt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s), of %1 left today.</source>
        <translation>
            <numerusform>Das kostet etwa %Ln Anfrage; heute sind noch %1 übrig.</numerusform>
            <numerusform>Das kostet etwa %Ln Anfragen; heute sind noch %1 übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest waits until there are more.</source>
        <translation>Der Rest wartet, bis es wieder welche gibt.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln anzulegen</numerusform>
            <numerusform>%Ln anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend or leave out</source>
        <translation>
            <numerusform>%Ln zu berichtigen oder auszulassen</numerusform>
            <numerusform>%Ln zu berichtigen oder auszulassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln mit Warnung</numerusform>
            <numerusform>%Ln mit Warnung</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is: %1.</source>
        <translation>Keine Spalte für: %1.</translation>
    </message>
    <message>
        <source>Still fetching: %1.</source>
        <translation>Abruf läuft noch: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave Out %Ln</source>
        <translation>
            <numerusform>%Ln aus&amp;lassen</numerusform>
            <numerusform>%Ln aus&amp;lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln</source>
        <translation>
            <numerusform>%Ln anle&amp;gen</numerusform>
            <numerusform>%Ln anle&amp;gen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>This is what will be created. Values in italics are filled in because the table leaves them open.</source>
        <translation>Dies wird angelegt. Kursive Werte sind ergänzt, weil die Tabelle sie offen lässt.</translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportGrid</name>
    <message>
        <source>Line %1, left out</source>
        <translation>Zeile %1, ausgelassen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportPage</name>
    <message>
        <source>Problems of the row</source>
        <translation>Probleme der Zeile</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>Die erste Zeile enthält &amp;Überschriften</translation>
    </message>
    <message>
        <source>&amp;Only rows with problems</source>
        <translation>Nur Zeilen mit Pr&amp;oblemen</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>To the next cell that has to be mended (F8)</source>
        <translation>Zur nächsten Zelle, die zu berichtigen ist (F8)</translation>
    </message>
    <message>
        <source>Table to create from</source>
        <translation>Tabelle, aus der angelegt wird</translation>
    </message>
    <message numerus="yes">
        <source>Take instead, in %Ln row(s):</source>
        <translation>
            <numerusform>Stattdessen nehmen, in %Ln Zeile:</numerusform>
            <numerusform>Stattdessen nehmen, in %Ln Zeilen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportPreview</name>
    <message>
        <source>The table leaves this open.</source>
        <translation>Die Tabelle lässt dies offen.</translation>
    </message>
    <message>
        <source>%1, filled in</source>
        <translation>%1, ergänzt</translation>
    </message>
</context>
<context>
    <name>ticketeer::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>Link &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
</context>
<context>
    <name>ticketeer::LinkSection</name>
    <message>
        <source>Add a customer</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove %1 from this ticket</source>
        <translation>%1 von diesem Ticket entfernen</translation>
    </message>
    <message>
        <source>If this is the last contact of a customer, the service removes that customer from the ticket as well.</source>
        <translation>Ist dies der letzte Kontakt eines Kunden, entfernt der Dienst auch diesen Kunden vom Ticket.</translation>
    </message>
    <message>
        <source>The customer itself stays as it is.</source>
        <translation>Der Kunde selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Remove from the ticket</source>
        <translation>Vom Ticket entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from ticket %2?</source>
        <translation>%1 von Ticket %2 entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Is to be removed; not sent yet</source>
        <translation>Soll entfernt werden; noch nicht gesendet</translation>
    </message>
    <message>
        <source>Is to be added; not sent yet</source>
        <translation>Soll hinzugefügt werden; noch nicht gesendet</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep %1 on this ticket</source>
        <translation>%1 an diesem Ticket behalten</translation>
    </message>
    <message>
        <source>Do not add %1</source>
        <translation>%1 nicht hinzufügen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ListOverlay</name>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
</context>
<context>
    <name>ticketeer::ListPage</name>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filter %1 (Ctrl+F)</source>
        <translation>%1 filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Sort &amp;Ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;Descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>„%1“ ausble&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Fit to Contents</source>
        <translation>An &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>&amp;Choose Columns…</source>
        <translation>&amp;Spalten wählen …</translation>
    </message>
    <message>
        <source>&amp;Restore Default Columns</source>
        <translation>Standardspalten &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No entry belongs to this view at the moment.</source>
        <translation>Zurzeit gehört kein Eintrag zu dieser Ansicht.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No match for “%1”</source>
        <translation>Kein Treffer für „%1“</translation>
    </message>
    <message>
        <source>The server does not know it either. Try fewer or other words.</source>
        <translation>Auch der Server kennt es nicht. Versuchen Sie weniger oder andere Wörter.</translation>
    </message>
    <message>
        <source>Every word must occur in an entry. Try fewer words, or ask the server for what is not loaded here.</source>
        <translation>Jedes Wort muss in einem Eintrag vorkommen. Versuchen Sie weniger Wörter, oder fragen Sie den Server nach dem, was hier nicht geladen ist.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in with your organization ID and API token to see %1.</source>
        <translation>Melden Sie sich mit Organisations-ID und API-Token an, um %1 zu sehen.</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 werden geladen</translation>
    </message>
    <message>
        <source>New Ticket…</source>
        <translation>Neues Ticket …</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>The account has none, or you may not see them.</source>
        <translation>Das Konto hat keine, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>Looks for the whole text in the titles of everything on the server. Requests left today: %1</source>
        <translation>Sucht den ganzen Text in den Titeln von allem auf dem Server. Heute verbleibende Anfragen: %1</translation>
    </message>
    <message>
        <source>Search on the Server (1 Request)</source>
        <translation>Auf dem Server suchen (1 Anfrage)</translation>
    </message>
    <message>
        <source>The server found %1 for “%2”; %3 of them were not here before.</source>
        <translation>Der Server hat %1 für „%2“ gefunden; davon waren %3 hier noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Looks for a last name, a first and a last name, or an e-mail address on the server. Requests left today: %1</source>
        <translation>Sucht auf dem Server nach einem Nachnamen, nach Vor- und Nachnamen oder nach einer E-Mail-Adresse. Heute noch möglich: %1 Anfragen</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
    <message>
        <source>Titles, names, tags and fields of all tickets are searched on this computer, and the conversations that are here: %1 of %2. Others are fetched little by little.</source>
        <translation>Titel, Namen, Schlagwörter und Felder aller Tickets werden auf diesem Computer durchsucht, dazu die Gespräche, die hier sind: %1 von %2. Die übrigen werden nach und nach geholt.</translation>
    </message>
    <message>
        <source>Searched all titles and the text of %1 % of tickets</source>
        <translation>Durchsucht: alle Titel und der Text von %1 % der Tickets</translation>
    </message>
    <message>
        <source>Read all %1 from the server anew?</source>
        <translation>Alle %1 neu vom Server lesen?</translation>
    </message>
    <message numerus="yes">
        <source>What changed cannot be told for this list at the moment. Reading it whole takes about %Ln request(s).</source>
        <translation>
            <numerusform>Was sich geändert hat, lässt sich für diese Liste zurzeit nicht feststellen. Sie ganz zu lesen kostet etwa %Ln Anfrage.</numerusform>
            <numerusform>Was sich geändert hat, lässt sich für diese Liste zurzeit nicht feststellen. Sie ganz zu lesen kostet etwa %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
</context>
<context>
    <name>ticketeer::LocalCopyMenu</name>
    <message>
        <source>&amp;Local Copy</source>
        <translation>&amp;Lokale Kopie</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Verdichten</translation>
    </message>
    <message>
        <source>&amp;Rebuild…</source>
        <translation>&amp;Neu aufbauen …</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer cannot be opened.</source>
        <translation>Die Kopie Ihrer Tickets auf diesem Computer lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Everything works, but has to come from the server at each start. Check that this file and its folder may be written: %1</source>
        <translation>Alles funktioniert, muss aber bei jedem Start vom Server kommen. Prüfen Sie, ob diese Datei und ihr Ordner geschrieben werden dürfen: %1</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer comes from a newer Ticketeer.</source>
        <translation>Die Kopie Ihrer Tickets auf diesem Computer stammt von einem neueren Ticketeer.</translation>
    </message>
    <message>
        <source>It is left alone. Everything works, but has to come from the server at each start. Update Ticketeer to use it again.</source>
        <translation>Sie bleibt unangetastet. Alles funktioniert, muss aber bei jedem Start vom Server kommen. Aktualisieren Sie Ticketeer, um sie wieder zu verwenden.</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer was damaged.</source>
        <translation>Die Kopie Ihrer Tickets auf diesem Computer war beschädigt.</translation>
    </message>
    <message>
        <source>Nothing on the server is affected. A new copy is being made; the damaged one was set aside and may be deleted: %1</source>
        <translation>Auf dem Server ist nichts betroffen. Eine neue Kopie entsteht; die beschädigte wurde beiseitegelegt und darf gelöscht werden: %1</translation>
    </message>
    <message>
        <source>The copy of your tickets on this computer cannot be written.</source>
        <translation>Die Kopie Ihrer Tickets auf diesem Computer lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk may be full. You can go on working; Ticketeer tries again every half minute: %1</source>
        <translation>Vielleicht ist der Datenträger voll. Sie können weiterarbeiten; Ticketeer versucht es jede halbe Minute erneut: %1</translation>
    </message>
    <message>
        <source>Checking the local copy …</source>
        <translation>Die lokale Kopie wird geprüft …</translation>
    </message>
    <message>
        <source>The local copy is in order.</source>
        <translation>Die lokale Kopie ist in Ordnung.</translation>
    </message>
    <message>
        <source>The local copy is not in order.</source>
        <translation>Die lokale Kopie ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Rebuild it; nothing on the server is affected.</source>
        <translation>Bauen Sie sie neu auf; auf dem Server ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Rebuild…</source>
        <translation>Neu aufbauen …</translation>
    </message>
    <message>
        <source>Compacting the local copy …</source>
        <translation>Die lokale Kopie wird verdichtet …</translation>
    </message>
    <message>
        <source>The local copy is compact.</source>
        <translation>Die lokale Kopie ist verdichtet.</translation>
    </message>
    <message>
        <source>Rebuild the Local Copy</source>
        <translation>Lokale Kopie neu aufbauen</translation>
    </message>
    <message>
        <source>Forget the copy on this computer and read everything anew?</source>
        <translation>Die Kopie auf diesem Computer vergessen und alles neu lesen?</translation>
    </message>
    <message numerus="yes">
        <source>This takes about %Ln request(s). Conversations come back as you open tickets, and little by little by themselves.</source>
        <translation>
            <numerusform>Das kostet etwa %Ln Anfrage. Gespräche kommen zurück, wenn Sie Tickets öffnen, und nach und nach von selbst.</numerusform>
            <numerusform>Das kostet etwa %Ln Anfragen. Gespräche kommen zurück, wenn Sie Tickets öffnen, und nach und nach von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rebuild</source>
        <translation>&amp;Neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuilding the local copy …</source>
        <translation>Die lokale Kopie wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>The local copy has been rebuilt.</source>
        <translation>Die lokale Kopie ist neu aufgebaut.</translation>
    </message>
</context>
<context>
    <name>ticketeer::LookupEdit</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>ticketeer::MailBody</name>
    <message>
        <source>Hide quoted text</source>
        <translation>Zitierten Text ausblenden</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>Zitierten Text anzeigen</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Signatur ausblenden</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Signatur anzeigen</translation>
    </message>
</context>
<context>
    <name>ticketeer::MailLine</name>
    <message>
        <source>For Agents Only (%1)</source>
        <translation>Nur für Bearbeiter (%1)</translation>
    </message>
    <message>
        <source>For agents only</source>
        <translation>Nur für Bearbeiter</translation>
    </message>
    <message>
        <source>Makes it an internal note: no customer reads it.</source>
        <translation>Macht daraus eine interne Notiz: Kein Kunde liest sie.</translation>
    </message>
    <message>
        <source>With the other status: %1</source>
        <translation>Mit dem anderen Status: %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Ticket…</source>
        <translation>&amp;Neues Ticket …</translation>
    </message>
    <message>
        <source>New &amp;Customer…</source>
        <translation>Neuer &amp;Kunde …</translation>
    </message>
    <message>
        <source>New C&amp;ontact…</source>
        <translation>Neuer K&amp;ontakt …</translation>
    </message>
    <message>
        <source>New &amp;Product…</source>
        <translation>Neues &amp;Produkt …</translation>
    </message>
    <message>
        <source>C&amp;lose Tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Sign O&amp;ut</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Title</source>
        <translation>&amp;Titel kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Number and Title</source>
        <translation>Nummer und Titel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Tickets</source>
        <translation>&amp;Tickets</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>K&amp;ontakte</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkte</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Previous Ta&amp;b</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Choose Col&amp;umns…</source>
        <translation>&amp;Spalten wählen …</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Follow the System</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Go to Ticket Number…</source>
        <translation>&amp;Gehe zu Ticketnummer …</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Request &amp;Inspector</source>
        <translation>&amp;Anfragen-Inspektor</translation>
    </message>
    <message>
        <source>&amp;Raw XML of This Entry…</source>
        <translation>&amp;Roh-XML dieses Eintrags …</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ticketeer</source>
        <translation>&amp;Über Ticketeer</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>About Ticketeer</source>
        <translation>Über Ticketeer</translation>
    </message>
    <message>
        <source>Ticketeer %1</source>
        <translation>Ticketeer %1</translation>
    </message>
    <message>
        <source>A desktop client for the TeamSupport help desk.
Built with Qt %1.</source>
        <translation>Ein Desktop-Client für den TeamSupport-Helpdesk.
Gebaut mit Qt %1.</translation>
    </message>
    <message>
        <source>Ticketeer</source>
        <translation>Ticketeer</translation>
    </message>
    <message>
        <source>%1 – Ticketeer</source>
        <translation>%1 – Ticketeer</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit Ticketeer</source>
        <translation>Ticketeer beenden</translation>
    </message>
    <message>
        <source>&amp;Quit Anyway</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>A&amp;nfragen …</translation>
    </message>
    <message>
        <source>E&amp;xport List…</source>
        <translation>Liste e&amp;xportieren …</translation>
    </message>
    <message>
        <source>New from &amp;Table</source>
        <translation>Neu aus &amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Tickets…</source>
        <translation>&amp;Tickets …</translation>
    </message>
    <message>
        <source>&amp;Customers…</source>
        <translation>&amp;Kunden …</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>K&amp;ontakte …</translation>
    </message>
    <message>
        <source>C&amp;hange Selected…</source>
        <translation>&amp;Ausgewählte ändern …</translation>
    </message>
    <message>
        <source>Outbo&amp;x</source>
        <translation>Postausgan&amp;g</translation>
    </message>
    <message>
        <source>&amp;Drafts…</source>
        <translation>&amp;Entwürfe …</translation>
    </message>
    <message>
        <source>&amp;Drafts (%L1)…</source>
        <translation>&amp;Entwürfe (%L1) …</translation>
    </message>
    <message>
        <source>What you typed last cannot be kept on this computer&apos;s disk.</source>
        <translation>Was Sie zuletzt geschrieben haben, kann auf der Festplatte dieses Computers nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Quitting now loses it. Make room on the disk, or copy the text first.</source>
        <translation>Beim Beenden geht es verloren. Bitte Platz schaffen oder den Text vorher kopieren.</translation>
    </message>
    <message>
        <source>&amp;My Tickets</source>
        <translation>&amp;Meine Tickets</translation>
    </message>
    <message>
        <source>Next Entr&amp;y of the List</source>
        <translation>Nächster &amp;Eintrag der Liste</translation>
    </message>
    <message>
        <source>Pre&amp;vious Entry of the List</source>
        <translation>Vorhe&amp;riger Eintrag der Liste</translation>
    </message>
    <message>
        <source>This was the last one of the list.</source>
        <translation>Das war der letzte Eintrag der Liste.</translation>
    </message>
    <message>
        <source>This was the first one of the list.</source>
        <translation>Das war der erste Eintrag der Liste.</translation>
    </message>
</context>
<context>
    <name>ticketeer::MappingRow</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>Field for column “%1”</source>
        <translation>Feld für Spalte „%1“</translation>
    </message>
</context>
<context>
    <name>ticketeer::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ticketeer::MomentEdit</name>
    <message>
        <source>In your time zone</source>
        <translation>In Ihrer Zeitzone</translation>
    </message>
</context>
<context>
    <name>ticketeer::NewDivider</name>
    <message>
        <source>New from here on</source>
        <translation>Ab hier neu</translation>
    </message>
    <message>
        <source>New</source>
        <comment>above the entries that came since</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ticketeer::NewsDialog</name>
    <message>
        <source>%1: Others Have Written</source>
        <translation>%1: Andere haben geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Since you last looked at %1, %Ln new entry(s) by others came. Yours has not been sent yet.</source>
        <translation>
            <numerusform>%1: Seit Ihrem letzten Blick kam %Ln neuer Eintrag von anderen. Ihrer wurde noch nicht gesendet.</numerusform>
            <numerusform>%1: Seit Ihrem letzten Blick kamen %Ln neue Einträge von anderen. Ihrer wurde noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your reply to the customer:</source>
        <translation>Ihre öffentliche Antwort:</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>Ihr Eintrag:</translation>
    </message>
    <message>
        <source>&amp;Send Anyway</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>&amp;Edit Mine …</source>
        <translation>&amp;Meinen bearbeiten …</translation>
    </message>
    <message>
        <source>Take &amp;Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>It is not sent; the text is kept as a draft.</source>
        <translation>Der Eintrag wird nicht gesendet; der Text bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>New entries by others, and yours</source>
        <translation>Neue Einträge anderer, und Ihrer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>ticketeer::ObjectPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Show the &amp;raw XML …</source>
        <translation>&amp;Rohes XML anzeigen …</translation>
    </message>
</context>
<context>
    <name>ticketeer::OperationList</name>
    <message>
        <source>&amp;Add Another Change</source>
        <translation>&amp;Weitere Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Kunde hinzufügen</translation>
    </message>
    <message>
        <source>Remove a customer</source>
        <translation>Kunde entfernen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>One field is there twice.</source>
        <translation>Ein Feld kommt zweimal vor.</translation>
    </message>
</context>
<context>
    <name>ticketeer::OperationRow</name>
    <message>
        <source>What to change, %1</source>
        <translation>Was geändert wird, %1</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>Auswählen, was geändert wird</translation>
    </message>
    <message>
        <source>Do not change this</source>
        <translation>Dies nicht ändern</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tag to remove</source>
        <translation>Zu entfernendes Schlagwort</translation>
    </message>
    <message>
        <source>Choose what to change.</source>
        <translation>Wählen Sie aus, was geändert wird.</translation>
    </message>
    <message>
        <source>%1: enter a tag.</source>
        <translation>%1: Geben Sie ein Schlagwort ein.</translation>
    </message>
    <message>
        <source>%1: this is needed.</source>
        <translation>%1: Diese Angabe ist erforderlich.</translation>
    </message>
    <message>
        <source>%1: pick one from the list.</source>
        <translation>%1: Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>The field is emptied.</source>
        <translation>Das Feld wird geleert.</translation>
    </message>
    <message>
        <source>With the last contact of a customer the service removes that customer, too.</source>
        <translation>Mit dem letzten Kontakt eines Kunden entfernt der Dienst auch diesen Kunden.</translation>
    </message>
</context>
<context>
    <name>ticketeer::OptionalDateTimeEdit</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>ticketeer::OutboxModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>ticketeer::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is not sent. A text goes back where it was written, as a draft.</source>
        <translation>Es wird nicht gesendet. Ein Text kehrt als Entwurf dorthin zurück, wo er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>Gesendetes anzeigen</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show All of It</source>
        <translation>Alles davon zeigen</translation>
    </message>
    <message>
        <source>It is part of a change of many.</source>
        <translation>Gehört zu einer Sammeländerung.</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Pause This</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Go On with This</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the Rest …</source>
        <translation>Rest abbrechen …</translation>
    </message>
    <message>
        <source>What is not sent yet is not sent any more.</source>
        <translation>Was noch nicht gesendet ist, wird nicht mehr gesendet.</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::OutboxStatus</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Alles gesendet</translation>
    </message>
    <message>
        <source>What is not on the server yet. Click to see it (Ctrl+Shift+O).</source>
        <translation>Was noch nicht auf dem Server ist. Zum Anzeigen klicken (Strg+Umschalt+O).</translation>
    </message>
</context>
<context>
    <name>ticketeer::Outline</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the conversation</source>
        <translation>Gliederung der Unterhaltung</translation>
    </message>
</context>
<context>
    <name>ticketeer::OutlineModel</name>
    <message>
        <source>New:</source>
        <comment>in front of an entry</comment>
        <translation>Neu:</translation>
    </message>
</context>
<context>
    <name>ticketeer::PageHeader</name>
    <message>
        <source>Loading progress</source>
        <translation>Ladefortschritt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>ticketeer::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Geöffnete Seiten</translation>
    </message>
</context>
<context>
    <name>ticketeer::PlacesPanel</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ticketeer::ProductPage</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions of this product</source>
        <translation>Versionen dieses Produkts</translation>
    </message>
    <message>
        <source>This product has no versions yet.</source>
        <translation>Dieses Produkt hat noch keine Versionen.</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Version löschen</translation>
    </message>
    <message>
        <source>Delete version %1?</source>
        <translation>Version %1 löschen?</translation>
    </message>
    <message>
        <source>Tickets and customers that name it lose it. This client cannot bring it back.</source>
        <translation>Tickets und Kunden, die sie nennen, verlieren sie. Dieses Programm kann das nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of this product</source>
        <translation>Kunden dieses Produkts</translation>
    </message>
    <message>
        <source>No customer has this product.</source>
        <translation>Kein Kunde hat dieses Produkt.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>&amp;Delete the product …</source>
        <translation>Produkt &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete the product</source>
        <translation>Produkt löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its versions (%n known here) go with it. It is taken away from every customer, and tickets lose their product and versions. This client cannot bring it back.</source>
        <translation>
            <numerusform>Seine Versionen (%n hier bekannt) werden mit gelöscht. Es wird jedem Kunden weggenommen, und Tickets verlieren ihr Produkt und ihre Versionen. Dieses Programm kann das nicht rückgängig machen.</numerusform>
            <numerusform>Seine Versionen (%n hier bekannt) werden mit gelöscht. Es wird jedem Kunden weggenommen, und Tickets verlieren ihr Produkt und ihre Versionen. Dieses Programm kann das nicht rückgängig machen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ProductTickets</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets of this product</source>
        <translation>Tickets zu diesem Produkt</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No ticket is about this product.</source>
        <translation>Kein Ticket betrifft dieses Produkt.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::QuitQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Send First</source>
        <translation>&amp;Zuerst senden</translation>
    </message>
    <message>
        <source>Quit Ticketeer</source>
        <translation>Ticketeer beenden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not sent yet.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht gesendet.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept and sent the next time Ticketeer runs.</source>
        <translation>Alles bleibt erhalten und wird gesendet, wenn Ticketeer das nächste Mal läuft.</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message numerus="yes">
        <source>Sending, %Ln change(s) left …</source>
        <translation>
            <numerusform>Wird gesendet, noch %Ln Änderung …</numerusform>
            <numerusform>Wird gesendet, noch %Ln Änderungen …</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be sent now is kept and sent the next time Ticketeer runs.</source>
        <translation>Was jetzt nicht gesendet werden kann, bleibt erhalten und wird gesendet, wenn Ticketeer das nächste Mal läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need you before they can be sent.</source>
        <translation>
            <numerusform>%Ln Änderung braucht Ihre Entscheidung, bevor sie gesendet werden kann.</numerusform>
            <numerusform>%Ln Änderungen brauchen Ihre Entscheidung, bevor sie gesendet werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until you decide, also over the next start.</source>
        <translation>Bis zur Entscheidung bleibt alles erhalten, auch über den nächsten Start hinaus.</translation>
    </message>
</context>
<context>
    <name>ticketeer::RawView</name>
    <message>
        <source>Raw XML: %1</source>
        <translation>Roh-XML: %1</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>&amp;Load Again</source>
        <translation>Erneut &amp;laden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>This cannot be shown as a tree.</source>
        <translation>Das kann nicht als Baum gezeigt werden.</translation>
    </message>
    <message>
        <source>It is not well-formed, or larger than a tree can show.</source>
        <translation>Es ist nicht wohlgeformt oder größer, als ein Baum zeigen kann.</translation>
    </message>
</context>
<context>
    <name>ticketeer::RecordDialog::Private</name>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This may not be the newest state.</source>
        <translation>Das ist vielleicht nicht der neueste Stand.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch erforderlich: %1</translation>
    </message>
    <message>
        <source>Please mend: %1</source>
        <translation>Bitte berichtigen: %1</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Crea&amp;te</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>%1 was saved, but the service did not take everything over.</source>
        <translation>%1: gespeichert, aber der Dienst hat nicht alles übernommen.</translation>
    </message>
    <message>
        <source>It kept its own value for: %1. The form shows what it has now.</source>
        <translation>Er behielt seinen eigenen Wert für: %1. Das Formular zeigt den jetzigen Stand.</translation>
    </message>
    <message>
        <source>Continue in the &amp;Background</source>
        <translation>Im &amp;Hintergrund fortsetzen</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1.</source>
        <translation>Inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>What you changed here has not been saved.</source>
        <translation>Was Sie hier geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>A draft is there again when you edit this the next time.</source>
        <translation>Ein Entwurf ist beim nächsten Bearbeiten wieder da.</translation>
    </message>
    <message>
        <source>Keep as &amp;Draft</source>
        <translation>Als &amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ticketeer::RecordForm</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>ticketeer::RecordTableModel</name>
    <message>
        <source>Is to be removed; not sent yet</source>
        <translation>Soll entfernt werden; noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>ticketeer::RepliesPage</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The file is left as it is. What you set here holds until the program ends.</source>
        <translation>Die Datei bleibt, wie sie ist. Was Sie hier einstellen, gilt bis zum Programmende.</translation>
    </message>
    <message>
        <source>The canned replies cannot be written.</source>
        <translation>Die Textbausteine können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>What is typed after ;;</source>
        <translation>Was nach ;; getippt wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Insert &amp;Placeholder</source>
        <translation>&amp;Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Insert placeholder</source>
        <translation>Platzhalter einfügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Trigger:</source>
        <translation>Kü&amp;rzel:</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Another reply has this trigger, too; both are offered.</source>
        <translation>Ein anderer Textbaustein hat dieses Kürzel auch; beide werden angeboten.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>ticketeer::ReplyAudience</name>
    <message>
        <source>Inter&amp;nal note</source>
        <translation>Interne &amp;Notiz</translation>
    </message>
    <message>
        <source>Repl&amp;y to the customer</source>
        <translation>Öffentliche Ant&amp;wort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Öffentliche Antwort</translation>
    </message>
</context>
<context>
    <name>ticketeer::ReplyBox</name>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Ctrl+Enter. %1</source>
        <translation>Strg+Eingabe. %1</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>An den Kunden schreiben</translation>
    </message>
    <message>
        <source>Write a note for agents</source>
        <translation>Notiz für Bearbeiter schreiben</translation>
    </message>
    <message>
        <source>There is another text here.</source>
        <translation>Hier steht ein anderer Text.</translation>
    </message>
    <message>
        <source>Send it or clear it first; then edit the one that waits.</source>
        <translation>Senden oder leeren Sie ihn zuerst; bearbeiten Sie dann den wartenden.</translation>
    </message>
    <message>
        <source>You are editing what has not been sent yet.</source>
        <translation>Sie bearbeiten, was noch nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Sending puts this in its place.</source>
        <translation>Beim Senden tritt dies an die Stelle.</translation>
    </message>
    <message>
        <source>Leave It As It Was</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>It was sent meanwhile, as it was before.</source>
        <translation>Es wurde inzwischen gesendet, so wie es vorher war.</translation>
    </message>
    <message>
        <source>What stands here would be sent as another entry.</source>
        <translation>Was hier steht, würde als weiterer Eintrag gesendet.</translation>
    </message>
    <message>
        <source>This ticket is not here: nothing can be sent to it.</source>
        <translation>Dieses Ticket ist nicht hier: Es lässt sich nichts dazu senden.</translation>
    </message>
    <message>
        <source>What you have written is kept. It can be selected and copied.</source>
        <translation>Was Sie geschrieben haben, bleibt erhalten. Es lässt sich auswählen und kopieren.</translation>
    </message>
</context>
<context>
    <name>ticketeer::ReplyDraft</name>
    <message numerus="yes">
        <source>The conversation has gone on by %Ln entry(s) since.</source>
        <translation>
            <numerusform>Die Unterhaltung ist seither um %Ln Eintrag weitergegangen.</numerusform>
            <numerusform>Die Unterhaltung ist seither um %Ln Einträge weitergegangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ReplyPopup</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Number and title only</source>
        <translation>Nur Nummer und Titel</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <translation>Ticket %1: %2</translation>
    </message>
    <message>
        <source>No canned replies yet: add them in the settings</source>
        <translation>Noch keine Textbausteine: in den Einstellungen hinzufügen</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>%1  –  %2</source>
        <translation>%1  –  %2</translation>
    </message>
    <message>
        <source>Knowledge base, %1</source>
        <translation>Wissensdatenbank, %1</translation>
    </message>
    <message>
        <source>Article, asks the service</source>
        <translation>Artikel, fragt den Dienst</translation>
    </message>
</context>
<context>
    <name>ticketeer::RequestInspector</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ticketeer::RichEdit</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>&amp;Add &quot;%1&quot; to Dictionary</source>
        <translation>„%1“ zum &amp;Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>ticketeer::SavedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>ticketeer::Section</name>
    <message>
        <source>Loading %1</source>
        <translation>%1 werden geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ticketeer::SendAndButton</name>
    <message numerus="yes">
        <source>Add %Ln Min</source>
        <translation>
            <numerusform>%Ln Min. buchen</numerusform>
            <numerusform>%Ln Min. buchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send and …</source>
        <translation>Senden und …</translation>
    </message>
    <message>
        <source>Send and %1</source>
        <translation>Senden und %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Shift+Enter). The arrow chooses what it does.</source>
        <translation>%1 (Strg+Umschalt+Eingabe). Der Pfeil wählt, was dabei geschieht.</translation>
    </message>
    <message>
        <source>Go to the Next Ticket</source>
        <translation>Zum nächsten Ticket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>As It Is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Mir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Bearbeiter</translation>
    </message>
</context>
<context>
    <name>ticketeer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Custom &amp;Fields</source>
        <translation>&amp;Eigene Felder</translation>
    </message>
    <message>
        <source>The settings file cannot be read or written.</source>
        <translation>Die Einstellungsdatei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>What you set here holds until the program ends. The file is left as it is.</source>
        <translation>Was Sie hier einstellen, gilt bis zum Programmende. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>Canned &amp;Replies</source>
        <translation>Text&amp;bausteine</translation>
    </message>
</context>
<context>
    <name>ticketeer::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>In a ticket</source>
        <translation>In einem Ticket</translation>
    </message>
    <message>
        <source>While answering</source>
        <translation>Beim Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and do what its button says</source>
        <translation>Senden und tun, was der Knopf sagt</translation>
    </message>
    <message>
        <source>For agents only</source>
        <translation>Nur für Bearbeiter</translation>
    </message>
    <message>
        <source>Canned reply or article</source>
        <translation>Textbaustein oder Artikel</translation>
    </message>
    <message>
        <source>Leave the text</source>
        <translation>Das Textfeld verlassen</translation>
    </message>
</context>
<context>
    <name>ticketeer::SignInDialog</name>
    <message>
        <source>&amp;Keep the token in the system&apos;s keychain</source>
        <translation>Token im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Sign In to TeamSupport</source>
        <translation>Bei TeamSupport anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Extra certificates</source>
        <translation>Zusätzliche Zertifikate</translation>
    </message>
    <message>
        <source>Only for servers with their own certificate authority</source>
        <translation>Nur für Server mit eigener Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>S&amp;erver:</source>
        <translation>S&amp;erver:</translation>
    </message>
    <message>
        <source>&amp;Organization ID:</source>
        <translation>&amp;Organisations-ID:</translation>
    </message>
    <message>
        <source>API &amp;token:</source>
        <translation>API-&amp;Token:</translation>
    </message>
    <message>
        <source>Both are in TeamSupport under Admin: the ID on My Company, the token on Integration, TeamSupport API.</source>
        <translation>Beide stehen in TeamSupport unter Admin: die ID bei My Company, das Token bei Integration, TeamSupport API.</translation>
    </message>
    <message>
        <source>E&amp;xtra certificates:</source>
        <translation>&amp;Zusätzliche Zertifikate:</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>&amp;Wer sind Sie?</translation>
    </message>
    <message>
        <source>The token belongs to the whole organization. Choose yourself, so that your replies and tickets carry your name.</source>
        <translation>Das Token gehört der ganzen Organisation. Wählen Sie sich selbst, damit Ihre Antworten und Tickets Ihren Namen tragen.</translation>
    </message>
    <message>
        <source>The server has already refused this ID and token.</source>
        <translation>Der Server hat diese ID und dieses Token bereits abgelehnt.</translation>
    </message>
    <message>
        <source>Change one of them and try again; the same ones are not sent a second time.</source>
        <translation>Ändern Sie eines davon und versuchen Sie es erneut; dieselben werden kein zweites Mal gesendet.</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>There is no agent of that name.</source>
        <translation>Es gibt keinen Bearbeiter dieses Namens.</translation>
    </message>
    <message>
        <source>Choose one from the list, or &quot;Nobody in particular&quot;.</source>
        <translation>Wählen Sie einen aus der Liste oder „Niemand Bestimmtes“.</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
</context>
<context>
    <name>ticketeer::SimilarList</name>
    <message>
        <source>Similar tickets</source>
        <translation>Ähnliche Tickets</translation>
    </message>
    <message>
        <source>Perhaps it is known already:</source>
        <translation>Vielleicht schon bekannt:</translation>
    </message>
    <message>
        <source>Similar ticket %1: %2, %3</source>
        <translation>Ähnliches Ticket %1: %2, %3</translation>
    </message>
    <message>
        <source>%1
Opens it in the main window; what you are writing stays.</source>
        <translation>%1
Öffnet es im Hauptfenster; was Sie schreiben, bleibt.</translation>
    </message>
</context>
<context>
    <name>ticketeer::StatesDialog</name>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>&amp;Bring Back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Earlier States of All Drafts</source>
        <translation>Frühere Stände aller Entwürfe</translation>
    </message>
    <message>
        <source>Earlier States</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Frühere Stände</translation>
    </message>
    <message>
        <source>What this state says</source>
        <translation>Was dieser Stand sagt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No earlier states are kept.</source>
        <translation>Es sind keine früheren Stände aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ticketeer::SyncStatus</name>
    <message>
        <source>Sync status</source>
        <translation>Abgleichstatus</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Loading %1: %2 of %3</source>
        <translation>%1 werden geladen: %2 von %3</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1 werden geladen …</translation>
    </message>
    <message>
        <source>%1 could not be loaded</source>
        <translation>%1: Laden fehlgeschlagen</translation>
    </message>
    <message>
        <source>Up to date since %1</source>
        <translation>Aktuell seit %1</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>, about %Ln second(s) left</source>
        <translation>
            <numerusform>, noch etwa %Ln Sekunde</numerusform>
            <numerusform>, noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, about %Ln minute(s) left</source>
        <translation>
            <numerusform>, noch etwa %Ln Minute</numerusform>
            <numerusform>, noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ticketeer::TagSection</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::TicketCommands</name>
    <message>
        <source>&amp;Take It</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Assign To…</source>
        <translation>&amp;Zuweisen …</translation>
    </message>
    <message>
        <source>Ticketeer does not know which agent you are.</source>
        <translation>Ticketeer weiß nicht, welcher Bearbeiter Sie sind.</translation>
    </message>
    <message>
        <source>Choose yourself in the settings, on the page of the account.</source>
        <translation>Wählen Sie sich in den Einstellungen auf der Seite des Kontos aus.</translation>
    </message>
</context>
<context>
    <name>ticketeer::TicketPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the ticket&apos;s fields</source>
        <translation>Felder des Tickets bearbeiten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>&amp;Subscribe me to this ticket</source>
        <translation>Dieses Ticket &amp;abonnieren</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe me</source>
        <translation>Abo &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Delete the ticket …</source>
        <translation>Ticket &amp;löschen …</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of this ticket</source>
        <translation>Verlauf dieses Tickets</translation>
    </message>
    <message>
        <source>The service has no history of this ticket.</source>
        <translation>Der Dienst hat keinen Verlauf dieses Tickets.</translation>
    </message>
    <message>
        <source>Related tickets</source>
        <translation>Verwandte Tickets</translation>
    </message>
    <message>
        <source>No ticket is related to this one.</source>
        <translation>Kein Ticket ist mit diesem verwandt.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>The ticket</source>
        <translation>Das Ticket</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>violated %1 h ago</source>
        <translation>vor %1 Std. verletzt</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>noch %1 Std.</translation>
    </message>
    <message>
        <source>Delete the ticket</source>
        <translation>Ticket löschen</translation>
    </message>
    <message>
        <source>Delete %1, “%2”?</source>
        <translation>%1, „%2“, löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Its conversation (%n entries), their attachments, and its links to customers and contacts go with it. This client cannot bring it back.</source>
        <translation>
            <numerusform>Seine Unterhaltung (%n Eintrag), deren Anhänge und die Verknüpfungen zu Kunden und Kontakten werden mit gelöscht. Dieses Programm kann das nicht rückgängig machen.</numerusform>
            <numerusform>Seine Unterhaltung (%n Einträge), deren Anhänge und die Verknüpfungen zu Kunden und Kontakten werden mit gelöscht. Dieses Programm kann das nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Nobody knows who you are yet.</source>
        <translation>Noch ist nicht bekannt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Choose yourself among the agents in the settings, then try again.</source>
        <translation>Wählen Sie sich in den Einstellungen unter den Bearbeitern aus und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Your subscription</source>
        <translation>Ihr Abo</translation>
    </message>
    <message>
        <source>You will be told about changes of this ticket.</source>
        <translation>Sie werden über Änderungen dieses Tickets benachrichtigt.</translation>
    </message>
    <message>
        <source>You will no longer be told about this ticket.</source>
        <translation>Sie werden über dieses Ticket nicht mehr benachrichtigt.</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Show the &amp;raw XML …</source>
        <translation>&amp;Rohes XML anzeigen …</translation>
    </message>
    <message>
        <source>Asks the service when it is opened: 1 request</source>
        <translation>Fragt beim Öffnen den Dienst: 1 Anfrage</translation>
    </message>
    <message>
        <source>This was the last ticket of the list.</source>
        <translation>Das war das letzte Ticket der Liste.</translation>
    </message>
</context>
<context>
    <name>ticketeer::TicketSide</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>ticketeer::TimeBox</name>
    <message>
        <source>Time spent in minutes</source>
        <translation>Zeitaufwand in Minuten</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Zeitaufwand</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Pause the time</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>Count the time</source>
        <translation>Zeit erfassen</translation>
    </message>
</context>
<context>
    <name>ticketeer::TransferBar</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of a file on its way</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ticketeer::UndoActions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cannot &amp;Undo %1</source>
        <translation>Nicht &amp;rückgängig zu machen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln request(s).</source>
        <translation>
            <numerusform>Das kostet %Ln Anfrage.</numerusform>
            <numerusform>Das kostet %Ln Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done later cannot be taken back: %1.</source>
        <translation>Später Geschehenes lässt sich nicht zurücknehmen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of it stay.</source>
        <translation>
            <numerusform>%Ln zugehörige Notiz bleibt.</numerusform>
            <numerusform>%Ln zugehörige Notizen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo %1?</source>
        <translation>Wiederholen: %1?</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>Rückgängig machen: %1?</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were on their way already.</source>
        <translation>
            <numerusform>%Ln Änderung war schon unterwegs.</numerusform>
            <numerusform>%Ln Änderungen waren schon unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Nothing was taken back: others have changed it since.</source>
        <translation>Nichts wurde zurückgenommen: Andere haben es seitdem geändert.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as others have made it since: %1.</source>
        <translation>Belassen, wie andere es seitdem geändert haben: %1.</translation>
    </message>
    <message>
        <source>On its way already: %1.</source>
        <translation>Schon unterwegs: %1.</translation>
    </message>
    <message>
        <source>It will be done again as soon as it has arrived.</source>
        <translation>Es wird wiederholt, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>It will be taken back as soon as it has arrived.</source>
        <translation>Es wird zurückgenommen, sobald es angekommen ist.</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>It had been taken out of the outbox already.</source>
        <translation>Es war schon aus dem Postausgang genommen.</translation>
    </message>
</context>
<context>
    <name>ticketeer::UnsentMark</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
</context>
<context>
    <name>ticketeer::UnsentNote</name>
    <message>
        <source>Has changes that need you</source>
        <translation>Hat Änderungen, die Ihre Entscheidung brauchen</translation>
    </message>
    <message>
        <source>Is to be deleted; not sent yet</source>
        <translation>Soll gelöscht werden; noch nicht gesendet</translation>
    </message>
    <message>
        <source>Has changes that are not sent yet</source>
        <translation>Hat Änderungen, die noch nicht gesendet sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ticketeer::UnsentStrip</name>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is not sent. A text goes back where it was written, as a draft.</source>
        <translation>Es wird nicht gesendet. Ein Text kehrt als Entwurf dorthin zurück, wo er geschrieben wurde.</translation>
    </message>
    <message>
        <source>Not sent yet. %1</source>
        <translation>Noch nicht gesendet. %1</translation>
    </message>
</context>
<context>
    <name>ticketeer::UploadRow</name>
    <message>
        <source>Uploading %1</source>
        <translation>%1 wird hochgeladen</translation>
    </message>
</context>
<context>
    <name>ticketeer::VersionUsers</name>
    <message>
        <source>Who else has this version</source>
        <translation>Wer sonst diese Version hat</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets about it</source>
        <translation>
            <numerusform>%n Ticket dazu</numerusform>
            <numerusform>%n Tickets dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>has it, by their products</source>
        <translation>hat sie, laut Produktliste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>%1 tickets here, and the products of %2 of %3 customers</source>
        <translation>%1 Tickets hier und den Produkten von %2 der %3 Kunden</translation>
    </message>
</context>
<context>
    <name>ticketeer::WritingPage</name>
    <message>
        <source>&amp;Markdown while typing (- list, &gt; quote, `code`, **bold**)</source>
        <translation>&amp;Markdown beim Tippen (- Liste, &gt; Zitat, `Code`, **fett**)</translation>
    </message>
    <message>
        <source>Markdown while typing</source>
        <translation>Markdown beim Tippen</translation>
    </message>
    <message>
        <source>Languages of the spell check</source>
        <translation>Sprachen der Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>&amp;Spell check in these languages at once:</source>
        <translation>&amp;Rechtschreibprüfung gleichzeitig in diesen Sprachen:</translation>
    </message>
    <message>
        <source>Stands below each reply to a customer</source>
        <translation>Steht unter jeder öffentlichen Antwort</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>S&amp;ignature:</source>
        <translation>S&amp;ignatur:</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Ticketeer uses those of Hunspell.</source>
        <translation>Es sind keine Wörterbücher installiert. Ticketeer verwendet die von Hunspell.</translation>
    </message>
    <message>
        <source>Seconds in which a reply can be taken back</source>
        <translation>Sekunden, in denen sich eine Antwort zurücknehmen lässt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>Sofort senden</translation>
    </message>
    <message>
        <source>&amp;Time to take a reply back before it leaves:</source>
        <translation>&amp;Zeit, eine Antwort vor dem Abgang zurückzunehmen:</translation>
    </message>
</context>
</TS>
