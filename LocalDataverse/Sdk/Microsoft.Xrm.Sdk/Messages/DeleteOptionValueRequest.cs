namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionValueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public DeleteOptionValueRequest()
    {
        RequestName = "DeleteOptionValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    public int Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int)value : default;
        set => Parameters["Value"] = value;
    }
}
