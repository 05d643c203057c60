namespace ErpIntegration.Tables;

/// <summary>Names of the outbox table: one row a message, written in the transaction of the change it tells about.</summary>
internal static class IntegrationMessage
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "erp_integrationmessage";

    /// <summary>Entity set name, as in Web API addresses.</summary>
    public const string EntitySet = "erp_integrationmessages";

    /// <summary>Privilege that lets a caller answer for the ERP.</summary>
    public const string WritePrivilege = "prvWriteerp_IntegrationMessage";

    /// <summary>Privilege that lets a caller ask the ERP. It opens no row of the table, so asking doesn't mean reading messages.</summary>
    public const string AppendToPrivilege = "prvAppendToerp_IntegrationMessage";

    /// <summary>Privilege that lets a caller have waiting messages sent.</summary>
    public const string CreatePrivilege = "prvCreateerp_IntegrationMessage";

    /// <summary>Privilege that lets a caller see how the integration is doing.</summary>
    public const string ReadPrivilege = "prvReaderp_IntegrationMessage";

    /// <summary>Privilege that lets a caller send messages again, correct or discard them: only administrators have it.</summary>
    public const string DeletePrivilege = "prvDeleteerp_IntegrationMessage";

    /// <summary>Primary key.</summary>
    public const string Id = "erp_integrationmessageid";

    /// <summary>Row version; selecting it is what fills a row's RowVersion everywhere, for updates that must not overwrite others.</summary>
    public const string VersionNumber = "versionnumber";

    /// <summary>Primary name: what happened, to what, for people.</summary>
    public const string Name = "erp_name";

    /// <summary>Message id, alternate key; survives retries and replays.</summary>
    public const string MessageId = "erp_messageid";

    /// <summary>Event type.</summary>
    public const string EventType = "erp_eventtype";

    /// <summary>Subject: what the messages are ordered by.</summary>
    public const string Subject = "erp_subject";

    /// <summary>Order inside the subject.</summary>
    public const string Sequence = "erp_sequence";

    /// <summary>CloudEvents envelope, JSON.</summary>
    public const string Envelope = "erp_envelope";

    /// <summary>Media type of the envelope.</summary>
    public const string ContentType = "erp_contenttype";

    /// <summary>State; values in <see cref="MessageState"/>.</summary>
    public const string State = "erp_state";

    /// <summary>How often it was posted or tried to.</summary>
    public const string Attempts = "erp_attempts";

    /// <summary>Why the last attempt failed.</summary>
    public const string LastError = "erp_lasterror";

    /// <summary>Not to be tried again before.</summary>
    public const string NextAttemptOn = "erp_nextattempton";

    /// <summary>Writing it requests a dispatch.</summary>
    public const string DispatchRequestedOn = "erp_dispatchrequestedon";

    /// <summary>When somebody last had it sent again.</summary>
    public const string ReplayedOn = "erp_replayedon";

    /// <summary>Who that was.</summary>
    public const string ReplayedBy = "erp_replayedby";

    /// <summary>How often somebody had it sent again.</summary>
    public const string Replays = "erp_replays";

    /// <summary>The envelope as it was before somebody corrected it; empty when nobody did.</summary>
    public const string OriginalEnvelope = "erp_originalenvelope";

    /// <summary>When the post had succeeded.</summary>
    public const string DispatchedOn = "erp_dispatchedon";

    /// <summary>When the ERP answered.</summary>
    public const string AcknowledgedOn = "erp_acknowledgedon";

    /// <summary>The ERP's number for the record.</summary>
    public const string ErpReference = "erp_erpreference";

    /// <summary>Why the ERP rejected it.</summary>
    public const string RejectionReason = "erp_rejectionreason";

    /// <summary>Logical name of the table of the record it is about.</summary>
    public const string SourceTable = "erp_sourcetable";

    /// <summary>Id of the record it is about, as text.</summary>
    public const string SourceId = "erp_sourceid";

    /// <summary>Trace id: 32 hex digits.</summary>
    public const string TraceId = "erp_traceid";

    /// <summary>Trace parent the ERP sent with its answer.</summary>
    public const string AnswerTraceparent = "erp_answertraceparent";

    /// <summary>Where it was last posted to: the name of a service endpoint, or the address of a queue.</summary>
    public const string Endpoint = "erp_endpoint";

    /// <summary>When the event happened.</summary>
    public const string OccurredOn = "erp_occurredon";

    /// <summary>Longest name.</summary>
    public const int NameLength = 200;

    /// <summary>Longest last error.</summary>
    public const int LastErrorLength = 4000;

    /// <summary>Longest ERP reference.</summary>
    public const int ErpReferenceLength = 100;

    /// <summary>Longest rejection reason.</summary>
    public const int RejectionReasonLength = 2000;

    /// <summary>Longest message id.</summary>
    public const int MessageIdLength = 100;
}
