namespace ErpIntegration.Tables;

/// <summary>Values of the global choice erp_erpstatus: what the ERP said about a record.</summary>
internal enum ErpStatus
{
    /// <summary>Asked again, no answer yet.</summary>
    Waiting = 829100000,

    /// <summary>Accepted.</summary>
    Accepted = 829100001,

    /// <summary>Rejected.</summary>
    Rejected = 829100002,
}
