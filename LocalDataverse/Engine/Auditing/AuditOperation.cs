namespace LocalDataverse.Engine.Auditing;

/// <summary>What was done with the audited row: values of audit.operation.</summary>
internal enum AuditOperation
{
    Create = 1,
    Update = 2,
    Delete = 3,
}
