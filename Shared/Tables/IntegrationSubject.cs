namespace ErpIntegration.Tables;

/// <summary>Names of the table with one row for each record that messages tell about: it numbers the messages, and says who sends them at this moment.</summary>
internal static class IntegrationSubject
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "erp_integrationsubject";

    /// <summary>Primary key.</summary>
    public const string Id = "erp_integrationsubjectid";

    /// <summary>Row version; selecting it is what fills a row's RowVersion everywhere.</summary>
    public const string VersionNumber = "versionnumber";

    /// <summary>The subject, primary name and alternate key.</summary>
    public const string Subject = "erp_subject";

    /// <summary>Number of the newest message.</summary>
    public const string LastSequence = "erp_lastsequence";

    /// <summary>Ids of the two newest messages, separated by a blank.</summary>
    public const string LastMessageId = "erp_lastmessageid";

    /// <summary>Type of the newest event that tells a state, such as submitted or cancelled.</summary>
    public const string LastTransition = "erp_lasttransition";

    /// <summary>Which version of the record that event found: when it had been modified (ISO 8601).</summary>
    public const string LastTransitionFrom = "erp_lasttransitionfrom";

    /// <summary>When its next message is due; empty when there is nothing to send, or nothing that may be sent.</summary>
    public const string DueOn = "erp_dueon";

    /// <summary>Who sends the subject's messages at this moment; empty when nobody does.</summary>
    public const string LeaseOwner = "erp_leaseowner";

    /// <summary>Until when that holds if nobody gives it back.</summary>
    public const string LeaseUntil = "erp_leaseuntil";
}
