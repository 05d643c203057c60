using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Business notification parameter.</summary>
public sealed class BusinessNotificationParameter
{
    [DataMember]
    public string Data { get; set; }

    [DataMember]
    public BusinessNotificationParameterType ParameterType { get; set; }
}
