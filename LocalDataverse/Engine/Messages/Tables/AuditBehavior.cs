using LocalDataverse.Engine.Auditing;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>audit: written by the platform alone, and deleted by a message of its own.</summary>
internal sealed class AuditBehavior() : WrittenByMessages(AuditTrail.Table, "DeleteRecordChangeHistory to delete the history of a row");
