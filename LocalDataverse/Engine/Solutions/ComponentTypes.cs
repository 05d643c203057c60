using System.Collections.Generic;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Values of the platform's choice componenttype (SOLUTION-FORMAT 2.1).</summary>
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
    public const int EntityDataProvider = 181;
    public const int EntityDataSource = 183;
    public const int EnvironmentVariableDefinition = 380;
    public const int EnvironmentVariableValue = 381;

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
        [AppModule] = "AppModule",
        [PluginType] = "PluginType",
        [PluginAssembly] = "PluginAssembly",
        [SdkMessageProcessingStep] = "SdkMessageProcessingStep",
        [SdkMessageProcessingStepImage] = "SdkMessageProcessingStepImage",
        [ServiceEndpoint] = "ServiceEndpoint",
        [EntityDataProvider] = "EntityDataProvider",
        [EntityDataSource] = "EntityDataSource",
        [300] = "CanvasApp",
        [371] = "Connector",
        [372] = "Connector",
        [EnvironmentVariableDefinition] = "EnvironmentVariableDefinition",
        [EnvironmentVariableValue] = "EnvironmentVariableValue",
        [401] = "AIModel",
        [431] = "AttributeImageConfiguration",
        [432] = "EntityImageConfiguration",
    };

    /// <summary>The type's name; for an unknown one its number.</summary>
    public static string Name(int type) => Names.TryGetValue(type, out var name) ? name : $"component type {type}";
}
