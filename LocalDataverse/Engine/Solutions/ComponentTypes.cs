using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions;

/// <summary>
/// Values of the platform's choice componenttype (SOLUTION-FORMAT 2.1). Those from 10000 on are assumed: for the newer kinds every organisation of the platform has numbers of its own.
/// </summary>
internal static class ComponentTypes
{
    public const int Entity = 1;
    public const int Attribute = 2;
    public const int OptionSet = 9;
    public const int EntityRelationship = 10;
    public const int EntityKey = 14;
    public const int Role = 20;
    public const int SavedQuery = 26;
    public const int Workflow = 29;
    public const int RibbonCustomization = 50;
    public const int SavedQueryVisualization = 59;
    public const int SystemForm = 60;
    public const int WebResource = 61;
    public const int SiteMap = 62;
    public const int CustomControl = 66;
    public const int FieldSecurityProfile = 70;
    public const int AppModule = 80;
    public const int PluginType = 90;
    public const int PluginAssembly = 91;
    public const int SdkMessageProcessingStep = 92;
    public const int SdkMessageProcessingStepImage = 93;
    public const int ServiceEndpoint = 95;
    public const int FieldPermission = 71;
    public const int EntityDataProvider = 181;
    public const int EntityDataSource = 183;
    public const int CanvasApp = 300;
    public const int Connector = 372;
    public const int EnvironmentVariableDefinition = 380;
    public const int EnvironmentVariableValue = 381;
    public const int AttributeImageConfiguration = 431;
    public const int EntityImageConfiguration = 432;
    public const int PluginPackage = 10001;
    public const int CustomApi = 10002;
    public const int CustomApiRequestParameter = 10003;
    public const int CustomApiResponseProperty = 10004;
    public const int Catalog = 10005;
    public const int CatalogAssignment = 10006;
    public const int ConnectionReference = 10007;
    public const int ManagedIdentity = 10008;

    private static readonly Dictionary<int, string> Names = new()
    {
        [Entity] = "Entity",
        [Attribute] = "Attribute",
        [OptionSet] = "OptionSet",
        [EntityRelationship] = "EntityRelationship",
        [EntityKey] = "EntityKey",
        [Role] = "Role",
        [SavedQuery] = "SavedQuery",
        [Workflow] = "Workflow",
        [31] = "Report",
        [36] = "EmailTemplate",
        [RibbonCustomization] = "RibbonCustomization",
        [SavedQueryVisualization] = "SavedQueryVisualization",
        [SystemForm] = "SystemForm",
        [WebResource] = "WebResource",
        [SiteMap] = "SiteMap",
        [63] = "ConnectionRole",
        [CustomControl] = "CustomControl",
        [FieldSecurityProfile] = "FieldSecurityProfile",
        [FieldPermission] = "FieldPermission",
        [AppModule] = "AppModule",
        [PluginType] = "PluginType",
        [PluginAssembly] = "PluginAssembly",
        [SdkMessageProcessingStep] = "SdkMessageProcessingStep",
        [SdkMessageProcessingStepImage] = "SdkMessageProcessingStepImage",
        [ServiceEndpoint] = "ServiceEndpoint",
        [EntityDataProvider] = "EntityDataProvider",
        [EntityDataSource] = "EntityDataSource",
        [CanvasApp] = "CanvasApp",
        [371] = "Connector",
        [Connector] = "Connector",
        [EnvironmentVariableDefinition] = "EnvironmentVariableDefinition",
        [EnvironmentVariableValue] = "EnvironmentVariableValue",
        [401] = "AIModel",
        [AttributeImageConfiguration] = "AttributeImageConfiguration",
        [EntityImageConfiguration] = "EntityImageConfiguration",
        [PluginPackage] = "pluginpackage",
        [CustomApi] = "customapi",
        [CustomApiRequestParameter] = "customapirequestparameter",
        [CustomApiResponseProperty] = "customapiresponseproperty",
        [Catalog] = "catalog",
        [CatalogAssignment] = "catalogassignment",
        [ConnectionReference] = "connectionreference",
        [ManagedIdentity] = "managedidentity",
    };

    private static readonly Dictionary<int, string> Tables = new()
    {
        [Role] = "role",
        [SavedQuery] = "savedquery",
        [Workflow] = "workflow",
        [SavedQueryVisualization] = "savedqueryvisualization",
        [SystemForm] = "systemform",
        [WebResource] = "webresource",
        [SiteMap] = "sitemap",
        [CustomControl] = "customcontrol",
        [FieldSecurityProfile] = "fieldsecurityprofile",
        [FieldPermission] = "fieldpermission",
        [AppModule] = "appmodule",
        [PluginType] = "plugintype",
        [PluginAssembly] = "pluginassembly",
        [SdkMessageProcessingStep] = "sdkmessageprocessingstep",
        [SdkMessageProcessingStepImage] = "sdkmessageprocessingstepimage",
        [ServiceEndpoint] = "serviceendpoint",
        [EntityDataProvider] = "entitydataprovider",
        [EntityDataSource] = "entitydatasource",
        [CanvasApp] = "canvasapp",
        [Connector] = "connector",
        [EnvironmentVariableDefinition] = "environmentvariabledefinition",
        [EnvironmentVariableValue] = "environmentvariablevalue",
        [PluginPackage] = "pluginpackage",
        [CustomApi] = "customapi",
        [CustomApiRequestParameter] = "customapirequestparameter",
        [CustomApiResponseProperty] = "customapiresponseproperty",
        [Catalog] = "catalog",
        [CatalogAssignment] = "catalogassignment",
        [ConnectionReference] = "connectionreference",
        [ManagedIdentity] = "managedidentity",
    };

    /// <summary>The table whose rows are components of the type; null for metadata and for what nothing keeps here.</summary>
    public static string? Table(int type) => Tables.GetValueOrDefault(type);

    /// <summary>Every row that is a component.</summary>
    public static IEnumerable<(int Type, Guid Id)> Rows(IDataSession session) => Tables
        .Where(t => session.Metadata.TryGetTable(t.Value, out _))
        .SelectMany(t => session.Query(new QueryExpression(t.Value) { ColumnSet = new ColumnSet(false) }).Entities.Select(r => (t.Key, r.Id)));

    /// <summary>The type of a table's rows; null when they are no components.</summary>
    public static int? OfTable(string table)
    {
        foreach (var (type, name) in Tables)
            if (string.Equals(name, table, StringComparison.OrdinalIgnoreCase)) return type;
        return null;
    }

    /// <summary>The type of a name; null when there is none.</summary>
    public static int? OfName(string name)
    {
        foreach (var (type, known) in Names)
            if (string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) return type == 371 ? Connector : type;
        return null;
    }

    /// <summary>True for components that are metadata, not rows.</summary>
    public static bool IsMetadata(int type) => type is Entity or Attribute or OptionSet or EntityRelationship or EntityKey;

    /// <summary>The type's name; for an unknown one its number.</summary>
    public static string Name(int type) => Names.TryGetValue(type, out var name) ? name : $"component type {type}";
}
