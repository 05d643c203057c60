namespace Microsoft.Crm.Sdk.Messages;

public sealed class BusinessNotificationParameter
{
    [global::System.Runtime.Serialization.DataMember]
    public string Data { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.BusinessNotificationParameterType ParameterType { get; set; }
}
