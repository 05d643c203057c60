namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateAttributeRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateAttributeRequest()
    {
        RequestName = "CreateAttribute";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata Attribute
    {
        get => Parameters.TryGetValue("Attribute", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata)value : default;
        set => Parameters["Attribute"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.TryGetValue("SolutionUniqueName", out var value) ? (string)value : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
