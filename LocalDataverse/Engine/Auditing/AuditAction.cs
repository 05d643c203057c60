namespace LocalDataverse.Engine.Auditing;

/// <summary>What caused an audited change: values of audit.action.</summary>
internal enum AuditAction
{
    Create = 1,
    Update = 2,
    Delete = 3,
    Activate = 4,
    Deactivate = 5,
    Assign = 13,
    Share = 14,
    AssociateEntities = 33,
    DisassociateEntities = 34,
    ModifyShare = 48,
    Unshare = 49,
}
