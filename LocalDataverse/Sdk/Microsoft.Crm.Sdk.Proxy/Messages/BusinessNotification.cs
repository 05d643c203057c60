namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BusinessNotification : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public BusinessNotification(global::Microsoft.Crm.Sdk.Messages.BusinessNotificationSeverity severity, string message)
    {
        Severity = severity;
        Message = message;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Message { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.BusinessNotificationParameter[] Parameters { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.BusinessNotificationSeverity Severity { get; set; }
}
