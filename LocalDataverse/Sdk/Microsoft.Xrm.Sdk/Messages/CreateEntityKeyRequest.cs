namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityKeyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CreateEntityKeyRequest()
    {
        RequestName = "CreateEntityKey";
    }

    public global::Microsoft.Xrm.Sdk.Metadata.EntityKeyMetadata EntityKey
    {
        get => Parameters.TryGetValue("EntityKey", out var value) ? (global::Microsoft.Xrm.Sdk.Metadata.EntityKeyMetadata)value : default;
        set => Parameters["EntityKey"] = value;
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
