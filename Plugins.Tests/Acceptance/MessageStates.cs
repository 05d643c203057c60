namespace ErpIntegration.Tests.Acceptance;

/// <summary>Values of erp_messagestate, as a stranger reads them from the solution.</summary>
internal enum MessageStates
{
    Pending = 829100000,
    Dispatched = 829100001,
    Acknowledged = 829100002,
    Rejected = 829100003,
    Failed = 829100004,
    DeadLettered = 829100005,
    Discarded = 829100006,
    Held = 829100007,
}
