using System;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>Reads the complex type EntityQueryExpression from JSON. Values stand as texts with the name of their .NET type; the message turns them into what they are compared with.</summary>
internal static class MetadataQueryReader
{
    /// <summary>Reads a query.</summary>
    /// <exception cref="WebApiException">It can't be read.</exception>
    public static EntityQueryExpression Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var json = document.RootElement;
            var query = Fill(new EntityQueryExpression(), json);
            if (Member(json, "AttributeQuery") is { } attributes) query.AttributeQuery = Fill(new AttributeQueryExpression(), attributes);
            if (Member(json, "RelationshipQuery") is { } relationships) query.RelationshipQuery = Fill(new RelationshipQueryExpression(), relationships);
            if (Member(json, "KeyQuery") is { } keys) query.KeyQuery = Fill(new EntityKeyQueryExpression(), keys);
            if (Member(json, "LabelQuery") is { } labels) query.LabelQuery = Labels(labels);
            return query;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw WebApiException.BadRequest($"The parameter 'Query' can't be read as EntityQueryExpression: {e.Message}", e);
        }
    }

    private static T Fill<T>(T query, JsonElement json) where T : MetadataQueryExpression
    {
        if (Member(json, "Criteria") is { } criteria) query.Criteria = Filter(criteria);
        if (Member(json, "Properties") is not { } properties) return query;
        query.Properties = new MetadataPropertiesExpression { AllProperties = Member(properties, "AllProperties") is { } all && bool.Parse(all.ToString()) };
        query.Properties.PropertyNames.AddRange(Items(properties, "PropertyNames").Select(n => n.GetString()!));
        return query;
    }

    private static MetadataFilterExpression Filter(JsonElement json)
    {
        var filter = new MetadataFilterExpression(Member(json, "FilterOperator") is { } op ? Enum.Parse<LogicalOperator>(op.GetString()!) : LogicalOperator.And);
        filter.Filters.AddRange(Items(json, "Filters").Select(Filter));
        filter.Conditions.AddRange(Items(json, "Conditions").Select(c =>
            new MetadataConditionExpression(c.GetProperty("PropertyName").GetString(), Enum.Parse<MetadataConditionOperator>(c.GetProperty("ConditionOperator").GetString()!), Value(c))));
        return filter;
    }

    /// <summary>The value of a condition: one text, or for an array of texts its items in quotes of either kind.</summary>
    private static object? Value(JsonElement condition)
    {
        if (Member(condition, "Value") is not { } value || Member(value, "Value") is not { } plain) return null;
        if (Member(value, "Type")?.GetString() is not { } type || !type.EndsWith("[]", StringComparison.Ordinal)) return plain.ToString();
        using var list = JsonDocument.Parse(plain.ValueKind == JsonValueKind.String ? plain.GetString()!.Replace('\'', '"') : plain.GetRawText());
        return list.RootElement.EnumerateArray().Select(i => i.ToString()).ToArray();
    }

    private static LabelQueryExpression Labels(JsonElement json)
    {
        var query = new LabelQueryExpression();
        query.FilterLanguages.AddRange(Items(json, "FilterLanguages").Select(l => l.GetInt32()));
        return query;
    }

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    private static JsonElement[] Items(JsonElement json, string name) => Member(json, name) is { } list ? [.. list.EnumerateArray()] : [];
}
