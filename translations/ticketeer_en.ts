<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
    <name>ticketeer::ActionCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::Conversation</name>
    <message numerus="yes">
        <source>Show %n earlier entries</source>
        <translation>
            <numerusform>Show %n earlier entry</numerusform>
            <numerusform>Show %n earlier entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images are not shown.</source>
        <translation>
            <numerusform>%n image is not shown.</numerusform>
            <numerusform>%n images are not shown.</numerusform>
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
    <name>ticketeer::MainWindow</name>
    <message numerus="yes">
        <source>On %Ln page(s) there is text that has not been sent.</source>
        <translation>
            <numerusform>On %Ln page there is text that has not been sent.</numerusform>
            <numerusform>On %Ln pages there is text that has not been sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ticketeer::OutboxStatus</name>
    <message numerus="yes">
        <source>Sending %Ln change(s)</source>
        <translation>
            <numerusform>Sending %Ln change</numerusform>
            <numerusform>Sending %Ln changes</numerusform>
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
</TS>
