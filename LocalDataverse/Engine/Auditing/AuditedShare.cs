namespace LocalDataverse.Engine.Auditing;

/// <summary>With whom a row was shared, and the rights before and after.</summary>
internal sealed record AuditedShare(string Principal, int OldPrivileges, int NewPrivileges);
