namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveSolutionComponentRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemoveSolutionComponentRequest()
    {
        RequestName = "RemoveSolutionComponent";
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

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
