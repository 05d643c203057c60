using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetAutoNumberSeed1</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetAutoNumberSeed1Request : OrganizationRequest
{
    public SetAutoNumberSeed1Request() => RequestName = "SetAutoNumberSeed1";

    public string AttributeName
    {
        get => Parameters.TryGetValue("AttributeName", out var value) ? (string)value : default;
        set => Parameters["AttributeName"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    /// <summary>The value.</summary>
    public long Value
    {
        get => Parameters.TryGetValue("Value", out var value) ? (long)value : default;
        set => Parameters["Value"] = value;
    }
}
