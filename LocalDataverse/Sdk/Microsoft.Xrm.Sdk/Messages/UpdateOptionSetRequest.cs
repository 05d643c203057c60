namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UpdateOptionSetRequest()
    {
        RequestName = "UpdateOptionSet";
    }

    public bool MergeLabels
    {
        get => Parameters.TryGetValue("MergeLabels", out var value) ? (bool)value : default;
        set => Parameters["MergeLabels"] = value;
    }

    public global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase OptionSet
    {
        get => Parameters.TryGetValue("OptionSet", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase)value : default;
        set => Parameters["OptionSet"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
