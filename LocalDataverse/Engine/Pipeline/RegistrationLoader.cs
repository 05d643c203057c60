using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Reads the registration tables.</summary>
internal static class RegistrationLoader
{
    /// <summary>Tables whose rows make a new snapshot necessary.</summary>
    public static readonly IReadOnlySet<string> Tables = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "sdkmessage", "sdkmessagefilter", "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "sdkmessageprocessingstepsecureconfig",
        "pluginassembly", "plugintype", "customapi", "customapirequestparameter", "customapiresponseproperty", "organization",
    };

    public static RegistrationSnapshot Load(IDataSession session) => new(LoadSteps(session), LoadCustomApis(session))
    {
        TraceSetting = All(session, "organization", "plugintracelogsetting").Single().GetAttributeValue<OptionSetValue>("plugintracelogsetting")?.Value ?? 0,
    };

    private static IEnumerable<StepDefinition> LoadSteps(IDataSession session)
    {
        var messages = All(session, "sdkmessage", "name").ToDictionary(m => m.Id, m => m.GetAttributeValue<string>("name"));
        var filters = All(session, "sdkmessagefilter", "primaryobjecttypecode").ToDictionary(f => f.Id, f => f.GetAttributeValue<string>("primaryobjecttypecode"));
        var secrets = All(session, "sdkmessageprocessingstepsecureconfig", "secureconfig").ToDictionary(s => s.Id, s => s.GetAttributeValue<string>("secureconfig"));
        var images = All(session, "sdkmessageprocessingstepimage", "sdkmessageprocessingstepid", "entityalias", "imagetype", "attributes", "messagepropertyname")
            .ToLookup(i => i.GetAttributeValue<EntityReference>("sdkmessageprocessingstepid")?.Id ?? Guid.Empty, ToImage);
        var query = new QueryExpression("sdkmessageprocessingstep") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        foreach (var row in session.Query(query).Entities)
        {
            if (row.GetAttributeValue<EntityReference>("sdkmessageid") is not { } message || !messages.TryGetValue(message.Id, out var messageName)) continue;
            var filter = row.GetAttributeValue<EntityReference>("sdkmessagefilterid")?.Id;
            var handler = row.GetAttributeValue<EntityReference>("eventhandler");
            var isEndpoint = handler?.LogicalName == "serviceendpoint";
            yield return new StepDefinition
            {
                Id = row.Id,
                Name = row.GetAttributeValue<string>("name") ?? "",
                Message = messageName,
                Table = TableOf(filter is { } f ? filters.GetValueOrDefault(f) : null),
                FilterId = filter ?? Guid.Empty,
                Stage = row.GetAttributeValue<OptionSetValue>("stage")?.Value ?? Stage.PostOperation,
                Mode = row.GetAttributeValue<OptionSetValue>("mode")?.Value ?? ProcessingMode.Synchronous,
                Rank = row.GetAttributeValue<int?>("rank") ?? 1,
                FilteringAttributes = SplitNames(row.GetAttributeValue<string>("filteringattributes")).ToHashSet(StringComparer.OrdinalIgnoreCase),
                ImpersonatingUserId = row.GetAttributeValue<EntityReference>("impersonatinguserid")?.Id,
                Configuration = row.GetAttributeValue<string>("configuration"),
                SecureConfiguration = row.GetAttributeValue<EntityReference>("sdkmessageprocessingstepsecureconfigid") is { } secret ? secrets.GetValueOrDefault(secret.Id) : null,
                AsyncAutoDelete = row.GetAttributeValue<bool?>("asyncautodelete") ?? false,
                PluginTypeId = isEndpoint ? null : handler?.LogicalName == "plugintype" ? handler.Id : row.GetAttributeValue<EntityReference>("plugintypeid")?.Id,
                ServiceEndpointId = isEndpoint ? handler!.Id : null,
                Images = images[row.Id].ToList(),
            };
        }
    }

    private static IEnumerable<CustomApiDefinition> LoadCustomApis(IDataSession session)
    {
        var parameters = Parameters(session, "customapirequestparameter", "uniquename", "type", "isoptional", "logicalentityname", "customapiid");
        var properties = Parameters(session, "customapiresponseproperty", "uniquename", "type", "logicalentityname", "customapiid");
        // A custom API's state has no effect (PLATFORM-FACTS 2.1): all of them are live.
        return All(session, "customapi", "uniquename", "bindingtype", "boundentitylogicalname", "plugintypeid", "executeprivilegename", "allowedcustomprocessingsteptype", "isfunction", "isprivate")
            .Select(row => new CustomApiDefinition
            {
                Id = row.Id,
                UniqueName = row.GetAttributeValue<string>("uniquename"),
                IsFunction = row.GetAttributeValue<bool>("isfunction"),
                IsPrivate = row.GetAttributeValue<bool>("isprivate"),
                BindingType = row.GetAttributeValue<OptionSetValue>("bindingtype")?.Value ?? 0,
                BoundTable = Blank(row.GetAttributeValue<string>("boundentitylogicalname")),
                PluginTypeId = row.GetAttributeValue<EntityReference>("plugintypeid")?.Id,
                ExecutePrivilegeName = Blank(row.GetAttributeValue<string>("executeprivilegename")),
                AllowedCustomProcessingStepType = row.GetAttributeValue<OptionSetValue>("allowedcustomprocessingsteptype")?.Value ?? 0,
                RequestParameters = parameters[row.Id].ToList(),
                ResponseProperties = properties[row.Id].ToList(),
            });
    }

    private static ILookup<Guid, CustomApiParameter> Parameters(IDataSession session, string table, params string[] columns) =>
        All(session, table, columns).ToLookup(
            row => row.GetAttributeValue<EntityReference>("customapiid")?.Id ?? Guid.Empty,
            row => new CustomApiParameter(
                row.GetAttributeValue<string>("uniquename"),
                row.GetAttributeValue<OptionSetValue>("type")?.Value ?? 0,
                row.GetAttributeValue<bool?>("isoptional") ?? false,
                Blank(row.GetAttributeValue<string>("logicalentityname"))));

    private static StepImage ToImage(Entity row)
    {
        var type = row.GetAttributeValue<OptionSetValue>("imagetype")?.Value ?? 0;
        return new StepImage(row.GetAttributeValue<string>("entityalias"), type is 0 or 2, type is 1 or 2, SplitNames(row.GetAttributeValue<string>("attributes")), row.GetAttributeValue<string>("messagepropertyname"));
    }

    private static DataCollection<Entity> All(IDataSession session, string table, params string[] columns) =>
        session.Query(new QueryExpression(table) { ColumnSet = new ColumnSet(columns) }).Entities;

    private static string[] SplitNames(string? names) => (names ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? TableOf(string? name) => string.IsNullOrEmpty(name) || name == "none" ? null : name;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
