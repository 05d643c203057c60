namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class InsertOptionValueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public InsertOptionValueRequest()
    {
        RequestName = "InsertOptionValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Label Description
    {
        get => Parameters.TryGetValue("Description", out var value) ? (global::Microsoft.Xrm.Sdk.Label)value : default;
        set => Parameters["Description"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.TryGetValue("EntityLogicalName", out var value) ? (string)value : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Label Label
    {
        get => Parameters.TryGetValue("Label", out var value) ? (global::Microsoft.Xrm.Sdk.Label)value : default;
        set => Parameters["Label"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    public int[] ParentValues
    {
        get => Parameters.TryGetValue("ParentValues", out var value) ? (int[])value : default;
        set => Parameters["ParentValues"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    public int? Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int?)value : default;
        set => Parameters["Value"] = value;
    }
}
