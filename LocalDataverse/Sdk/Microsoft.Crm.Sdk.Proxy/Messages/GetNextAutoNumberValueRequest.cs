namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetNextAutoNumberValueRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetNextAutoNumberValueRequest()
    {
        RequestName = "GetNextAutoNumberValue";
    }

    public string AttributeName
    {
        get => Parameters.TryGetValue("AttributeName", out var value) ? (string)value : default;
        set => Parameters["AttributeName"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
