namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateStateValueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateStateValueRequest()
    {
        RequestName = "UpdateStateValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.TryGetValue("AttributeLogicalName", out var value) ? (string)value : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public int? DefaultStatusCode
    {
        get => Parameters.TryGetValue("DefaultStatusCode", out var value) ? (int?)value : default;
        set => Parameters["DefaultStatusCode"] = value;
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

    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.TryGetValue("OptionSetName", out var value) ? (string)value : default;
        set => Parameters["OptionSetName"] = value;
    }

    public int Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (int)value : default;
        set => Parameters["Value"] = value;
    }
}
