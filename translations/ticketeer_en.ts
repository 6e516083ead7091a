<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%Ln value(s) are refused.</source>
        <translation>
            <numerusform>%Ln value is refused.</numerusform>
            <numerusform>%Ln values are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are there already.</source>
        <translation>
            <numerusform>%Ln value is there already.</numerusform>
            <numerusform>%Ln values are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) meet unsent changes or drafts.</source>
        <translation>
            <numerusform>%Ln value meets unsent changes or drafts.</numerusform>
            <numerusform>%Ln values meet unsent changes or drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1 percent of a day&apos;s %2; about %3 are left today.</source>
        <translation>
            <numerusform>%Ln request, %1 percent of a day&apos;s %2; about %3 are left today.</numerusform>
            <numerusform>%Ln requests, %1 percent of a day&apos;s %2; about %3 are left today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service may send mail: %Ln ticket(s) that customers can see get another status.</source>
        <translation>
            <numerusform>The service may send mail: %Ln ticket that customers can see gets another status.</numerusform>
            <numerusform>The service may send mail: %Ln tickets that customers can see get another status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Ticket(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Ticket</numerusform>
            <numerusform>&amp;Change %Ln Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Customer(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Customer</numerusform>
            <numerusform>&amp;Change %Ln Customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Contact(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Contact</numerusform>
            <numerusform>&amp;Change %Ln Contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Product(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Product</numerusform>
            <numerusform>&amp;Change %Ln Products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Record(s)</source>
        <translation>
            <numerusform>&amp;Change %Ln Record</numerusform>
            <numerusform>&amp;Change %Ln Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you.</source>
        <translation>
            <numerusform>%Ln needs you.</numerusform>
            <numerusform>%Ln need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message numerus="yes">
        <source>Is sent in %Ln second(s)</source>
        <translation>
            <numerusform>Is sent in %Ln second</numerusform>
            <numerusform>Is sent in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting: %1; next try in %Ln second(s)</source>
        <translation>
            <numerusform>Waiting: %1; next try in %Ln second</numerusform>
            <numerusform>Waiting: %1; next try in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs you: %Ln new entry(s) by others</source>
        <translation>
            <numerusform>Needs you: %Ln new entry by others</numerusform>
            <numerusform>Needs you: %Ln new entries by others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n hour(s).</source>
        <translation>
            <numerusform>Try again in %n hour.</numerusform>
            <numerusform>Try again in %n hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthCounter</name>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPreview</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) can read it.</source>
        <translation>
            <numerusform>%1 and %n other can read it.</numerusform>
            <numerusform>%1 and %n others can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n Contact(s)</source>
        <translation>
            <numerusform>Send to %n Contact</numerusform>
            <numerusform>Send to %n Contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message numerus="yes">
        <source>At most %n characters are possible.</source>
        <translation>
            <numerusform>At most %n character is possible.</numerusform>
            <numerusform>At most %n characters are possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%1: at most %n characters are possible.</source>
        <translation>
            <numerusform>%1: at most %n character is possible.</numerusform>
            <numerusform>%1: at most %n characters are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::AttachmentList</name>
    <message numerus="yes">
        <source>Save all (%n request(s)) …</source>
        <translation>
            <numerusform>Save all (%n request) …</numerusform>
            <numerusform>Save all (%n requests) …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading %n file(s)</source>
        <translation>
            <numerusform>Downloading %n file</numerusform>
            <numerusform>Downloading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1.</source>
        <translation>
            <numerusform>%n file saved in %1.</numerusform>
            <numerusform>%n files saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::BulkWindows</name>
    <message numerus="yes">
        <source>%Ln of them met a refusal or a conflict.</source>
        <translation>
            <numerusform>%Ln of them met a refusal or a conflict.</numerusform>
            <numerusform>%Ln of them met a refusal or a conflict.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ContactPhones</name>
    <message numerus="yes">
        <source>Asks the service for the numbers of %n contacts, one request each</source>
        <translation>
            <numerusform>Asks the service for the numbers of %n contact, one request</numerusform>
            <numerusform>Asks the service for the numbers of %n contacts, one request each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::Conversation</name>
    <message numerus="yes">
        <source>%n images are not shown.</source>
        <translation>
            <numerusform>%n image is not shown.</numerusform>
            <numerusform>%n images are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the service for the files of %n entries?</source>
        <translation>
            <numerusform>Ask the service for the files of %n entry?</numerusform>
            <numerusform>Ask the service for the files of %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %n requests of those that your organization may make a day.</source>
        <translation>
            <numerusform>This takes %n request of those that your organization may make a day.</numerusform>
            <numerusform>This takes %n requests of those that your organization may make a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ConversationBar</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries, go to the next</source>
        <translation>
            <numerusform>%n new entry, go to it</numerusform>
            <numerusform>%n new entries, go to the next</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asks the service for the files of %n entries, one request each.</source>
        <translation>
            <numerusform>Asks the service for the files of %n entry, one request.</numerusform>
            <numerusform>Asks the service for the files of %n entries, one request each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::CustomerCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftsDialog</name>
    <message numerus="yes">
        <source>Its states can be brought back for %n days.</source>
        <translation>
            <numerusform>Its states can be brought back for %n day.</numerusform>
            <numerusform>Its states can be brought back for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::DraftsStatus</name>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::EntryWindows</name>
    <message numerus="yes">
        <source>%Ln unsent change(s) need you.</source>
        <translation>
            <numerusform>%Ln unsent change needs you.</numerusform>
            <numerusform>%Ln unsent changes need you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent change(s) wait for your drafts of them.</source>
        <translation>
            <numerusform>%Ln unsent change waits for your draft of it.</numerusform>
            <numerusform>%Ln unsent changes wait for your drafts of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::FileTray</name>
    <message numerus="yes">
        <source>%n file(s), one request each</source>
        <translation>
            <numerusform>%n file, one request</numerusform>
            <numerusform>%n files, one request each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::HoldBar</name>
    <message numerus="yes">
        <source>%1: the reply to the customer leaves in %Ln s.</source>
        <translation>
            <numerusform>%1: the reply to the customer leaves in %Ln s.</numerusform>
            <numerusform>%1: the reply to the customer leaves in %Ln s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the note for agents leaves in %Ln s.</source>
        <translation>
            <numerusform>%1: the note for agents leaves in %Ln s.</numerusform>
            <numerusform>%1: the note for agents leaves in %Ln s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportDialog</name>
    <message numerus="yes">
        <source>This takes about %Ln request(s), of %1 left today.</source>
        <translation>
            <numerusform>This takes about %Ln request, of %1 left today.</numerusform>
            <numerusform>This takes about %Ln requests, of %1 left today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to create</source>
        <translation>
            <numerusform>%Ln to create</numerusform>
            <numerusform>%Ln to create</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend or leave out</source>
        <translation>
            <numerusform>%Ln to mend or leave out</numerusform>
            <numerusform>%Ln to mend or leave out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln with a warning</numerusform>
            <numerusform>%Ln with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave Out %Ln</source>
        <translation>
            <numerusform>&amp;Leave Out %Ln</numerusform>
            <numerusform>&amp;Leave Out %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;reate %Ln</source>
        <translation>
            <numerusform>C&amp;reate %Ln</numerusform>
            <numerusform>C&amp;reate %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ImportPage</name>
    <message numerus="yes">
        <source>Take instead, in %Ln row(s):</source>
        <translation>
            <numerusform>Take instead, in %Ln row:</numerusform>
            <numerusform>Take instead, in %Ln rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ListPage</name>
    <message numerus="yes">
        <source>What changed cannot be told for this list at the moment. Reading it whole takes about %Ln request(s).</source>
        <translation>
            <numerusform>What changed cannot be told for this list at the moment. Reading it whole takes about %Ln request.</numerusform>
            <numerusform>What changed cannot be told for this list at the moment. Reading it whole takes about %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::LocalCopyMenu</name>
    <message numerus="yes">
        <source>This takes about %Ln request(s). Conversations come back as you open tickets, and little by little by themselves.</source>
        <translation>
            <numerusform>This takes about %Ln request. Conversations come back as you open tickets, and little by little by themselves.</numerusform>
            <numerusform>This takes about %Ln requests. Conversations come back as you open tickets, and little by little by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::NewsDialog</name>
    <message numerus="yes">
        <source>Since you last looked at %1, %Ln new entry(s) by others came. Yours has not been sent yet.</source>
        <translation>
            <numerusform>Since you last looked at %1, %Ln new entry by others came. Yours has not been sent yet.</numerusform>
            <numerusform>Since you last looked at %1, %Ln new entries by others came. Yours has not been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::OutboxStatus</name>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ProductPage</name>
    <message numerus="yes">
        <source>Its versions (%n known here) go with it. It is taken away from every customer, and tickets lose their product and versions. This client cannot bring it back.</source>
        <translation>
            <numerusform>Its versions (%n known here) go with it. It is taken away from every customer, and tickets lose their product and versions. This client cannot bring it back.</numerusform>
            <numerusform>Its versions (%n known here) go with it. It is taken away from every customer, and tickets lose their product and versions. This client cannot bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::QuitQuestion</name>
    <message numerus="yes">
        <source>%Ln change(s) are not sent yet.</source>
        <translation>
            <numerusform>%Ln change is not sent yet.</numerusform>
            <numerusform>%Ln changes are not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending, %Ln change(s) left …</source>
        <translation>
            <numerusform>Sending, %Ln change left …</numerusform>
            <numerusform>Sending, %Ln changes left …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need you before they can be sent.</source>
        <translation>
            <numerusform>%Ln change needs you before it can be sent.</numerusform>
            <numerusform>%Ln changes need you before they can be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::ReplyDraft</name>
    <message numerus="yes">
        <source>The conversation has gone on by %Ln entry(s) since.</source>
        <translation>
            <numerusform>The conversation has gone on by %Ln entry since.</numerusform>
            <numerusform>The conversation has gone on by %Ln entries since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::SendAndButton</name>
    <message numerus="yes">
        <source>Add %Ln Min</source>
        <translation>
            <numerusform>Add %Ln Min</numerusform>
            <numerusform>Add %Ln Min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::SyncStatus</name>
    <message numerus="yes">
        <source>, about %Ln second(s) left</source>
        <translation>
            <numerusform>, about %Ln second left</numerusform>
            <numerusform>, about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, about %Ln minute(s) left</source>
        <translation>
            <numerusform>, about %Ln minute left</numerusform>
            <numerusform>, about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::TicketPage</name>
    <message numerus="yes">
        <source>Its conversation (%n entries), their attachments, and its links to customers and contacts go with it. This client cannot bring it back.</source>
        <translation>
            <numerusform>Its conversation (%n entry), its attachments, and its links to customers and contacts go with it. This client cannot bring it back.</numerusform>
            <numerusform>Its conversation (%n entries), their attachments, and its links to customers and contacts go with it. This client cannot bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::UndoActions</name>
    <message numerus="yes">
        <source>This takes %Ln request(s).</source>
        <translation>
            <numerusform>This takes %Ln request.</numerusform>
            <numerusform>This takes %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) of it stay.</source>
        <translation>
            <numerusform>%Ln note of it stays.</numerusform>
            <numerusform>%Ln notes of it stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were on their way already.</source>
        <translation>
            <numerusform>%Ln change was on its way already.</numerusform>
            <numerusform>%Ln changes were on their way already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::VersionUsers</name>
    <message numerus="yes">
        <source>%n tickets about it</source>
        <translation>
            <numerusform>%n ticket about it</numerusform>
            <numerusform>%n tickets about it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
