using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Auditing;

/// <summary>
/// What audit.changedata holds: the changed columns in the JSON that the platform writes for them. Its form for shares and relationships isn't documented (assumed).
/// </summary>
internal sealed record ChangeData
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The columns of which a row got another value.</summary>
    public IReadOnlyList<AuditedChange> ChangedAttributes { get; init; } = [];

    /// <summary>The share; null for other changes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AuditedShare? Share { get; init; }

    /// <summary>The relationship; null for other changes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AuditedRelationship? Relationship { get; init; }

    /// <summary>What differs between two states of a row; a row that isn't there is null.</summary>
    public static ChangeData Between(Entity? before, Entity? after)
    {
        var names = (before?.Attributes.Keys ?? []).Union(after?.Attributes.Keys ?? []).Order(System.StringComparer.Ordinal);
        return new ChangeData
        {
            ChangedAttributes = [.. names
                .Select(name => new AuditedChange(name, AuditValues.Text(before?.GetAttributeValue<object>(name)), AuditValues.Text(after?.GetAttributeValue<object>(name))))
                .Where(c => c.OldValue != c.NewValue)],
        };
    }

    /// <summary>Reads the column.</summary>
    public static ChangeData Parse(string? text) => string.IsNullOrEmpty(text) ? new ChangeData() : JsonSerializer.Deserialize<ChangeData>(text, Json)!;

    /// <inheritdoc/>
    public override string ToString() => JsonSerializer.Serialize(this, Json);
}
