namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetAutoNumberSeed1Request : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetAutoNumberSeed1Request()
    {
        RequestName = "SetAutoNumberSeed1";
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

    public long Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (long)value : default;
        set => Parameters["Value"] = value;
    }
}
