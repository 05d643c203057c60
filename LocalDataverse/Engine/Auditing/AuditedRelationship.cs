using System.Collections.Generic;

namespace LocalDataverse.Engine.Auditing;

/// <summary>The rows that a row was connected with, or separated from.</summary>
internal sealed record AuditedRelationship(string RelationshipName, IReadOnlyList<string> TargetRecords);
