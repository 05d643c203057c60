namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetNextAutoNumberValue1Request : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetNextAutoNumberValue1Request()
    {
        RequestName = "GetNextAutoNumberValue1";
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
