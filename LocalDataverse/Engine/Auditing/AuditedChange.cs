namespace LocalDataverse.Engine.Auditing;

/// <summary>One column's change, its values as texts.</summary>
internal sealed record AuditedChange(string LogicalName, string? OldValue, string? NewValue);
