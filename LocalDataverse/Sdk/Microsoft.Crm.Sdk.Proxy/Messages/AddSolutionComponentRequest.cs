namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddSolutionComponentRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddSolutionComponentRequest()
    {
        RequestName = "AddSolutionComponent";
    }

    public bool AddRequiredComponents
    {
        get => Parameters.TryGetValue("AddRequiredComponents", out var value) ? (bool)value : default;
        set => Parameters["AddRequiredComponents"] = value;
    }

    public global::System.Guid ComponentId
    {
        get => Parameters.TryGetValue("ComponentId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ComponentId"] = value;
    }

    public int ComponentType
    {
        get => Parameters.TryGetValue("ComponentType", out var value) ? (int)value : default;
        set => Parameters["ComponentType"] = value;
    }

    public bool DoNotIncludeSubcomponents
    {
        get => Parameters.TryGetValue("DoNotIncludeSubcomponents", out var value) ? (bool)value : default;
        set => Parameters["DoNotIncludeSubcomponents"] = value;
    }

    public string[] IncludedComponentSettingsValues
    {
        get => Parameters.TryGetValue("IncludedComponentSettingsValues", out var value) ? (string[])value : default;
        set => Parameters["IncludedComponentSettingsValues"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
