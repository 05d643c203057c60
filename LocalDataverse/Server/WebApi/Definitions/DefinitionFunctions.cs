using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Model;
using Microsoft.OData;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Server.WebApi.Definitions;

/// <summary>The functions that read definitions, and calls of them.</summary>
internal static class DefinitionFunctions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DefinitionFunction> All { get; } =
    [
        new("RetrieveEntity",
            [("EntityFilters", typeof(EntityFilters), false), ("LogicalName", typeof(string), true), ("MetadataId", typeof(Guid), true), ("RetrieveAsIfPublished", typeof(bool), true)],
            [("EntityMetadata", typeof(EntityMetadata))]),
        new("RetrieveAllEntities", [("EntityFilters", typeof(EntityFilters), false), ("RetrieveAsIfPublished", typeof(bool), true)], [("Timestamp", typeof(string)), ("EntityMetadata", typeof(EntityMetadata[]))]),
        new("RetrieveMetadataChanges",
            [
                ("Query", typeof(EntityQueryExpression), false), ("DeletedMetadataFilters", typeof(DeletedMetadataFilters), true), ("ClientVersionStamp", typeof(string), true),
                ("AppModuleId", typeof(Guid), true), ("RetrieveAllSettings", typeof(bool), true),
            ],
            [("ServerVersionStamp", typeof(string)), ("DeletedMetadata", typeof(DeletedMetadataShape)), ("EntityMetadata", typeof(EntityMetadata[]))]),
        new("RetrieveProvisionedLanguages", [], [("RetrieveProvisionedLanguages", typeof(int[]))]),
        new("RetrieveAvailableLanguages", [], [("LocaleIds", typeof(int[]))]),
        new("RetrieveInstalledLanguagePacks", [], [("RetrieveInstalledLanguagePacks", typeof(int[]))]),
        new("RetrieveDeprovisionedLanguages", [], [("RetrieveDeprovisionedLanguages", typeof(int[]))]),
    ];

    /// <summary>The function of this name; null when there is none here.</summary>
    public static DefinitionFunction? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>Calls a function.</summary>
    /// <param name="call">The request.</param>
    /// <param name="function">The function.</param>
    /// <param name="parameters">Its parameters as the URI parser gives them; Query as the JSON text.</param>
    public static Task AnswerAsync(WebApiCall call, DefinitionFunction function, IEnumerable<KeyValuePair<string, object?>> parameters)
    {
        var request = new OrganizationRequest(function.Name);
        foreach (var (name, value) in parameters)
        {
            if (value is null) continue;
            // Only published definitions exist here, and no setting.
            if (name == "AppModuleId") throw WebApiException.NotSupported("the parameter AppModuleId of RetrieveMetadataChanges");
            request[name] = Read(function.Parameters.First(p => p.Name == name).Type, value);
        }
        var results = call.Execute(request).Results;
        return call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{EdmNames.Namespace}.{function.Name}Response");
            foreach (var (name, type) in function.Results)
            {
                json.WritePropertyName(name);
                var value = results[name] is DeletedMetadataCollection deleted ? new DeletedMetadataShape(deleted) : results[name];
                DefinitionWriter.WriteValue(json, value, type, twins: true);
            }
            json.WriteEndObject();
        });
    }

    private static object Read(Type type, object value)
    {
        if (type == typeof(EntityQueryExpression)) return MetadataQueryReader.Read((string)value);
        if (!type.IsEnum) return value;
        var text = value is ODataEnumValue named ? named.Value : value.ToString();
        return Enum.TryParse(type, text, out var parsed) ? parsed : throw WebApiException.BadRequest($"'{text}' is not a value of {type.Name}.");
    }
}
