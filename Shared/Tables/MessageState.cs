namespace ErpIntegration.Tables;

/// <summary>Values of the global choice erp_messagestate.</summary>
internal enum MessageState
{
    /// <summary>Written, not yet posted.</summary>
    Pending = 829100000,

    /// <summary>Posted; the ERP hasn't answered yet.</summary>
    Dispatched = 829100001,

    /// <summary>The ERP has accepted it.</summary>
    Acknowledged = 829100002,

    /// <summary>The ERP has rejected it.</summary>
    Rejected = 829100003,

    /// <summary>The last post failed, another attempt is planned.</summary>
    Failed = 829100004,

    /// <summary>Given up until somebody replays or discards it.</summary>
    DeadLettered = 829100005,

    /// <summary>Somebody decided that it isn't sent.</summary>
    Discarded = 829100006,

    /// <summary>Waits for an earlier message of its subject.</summary>
    Held = 829100007,
}
