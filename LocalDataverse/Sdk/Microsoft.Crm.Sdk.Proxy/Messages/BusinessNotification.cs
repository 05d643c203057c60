using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Business notification.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BusinessNotification : IExtensibleDataObject
{
    public BusinessNotification(BusinessNotificationSeverity severity, string message)
    {
        Severity = severity;
        Message = message;
    }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public BusinessNotificationParameter[] Parameters { get; set; }

    [DataMember]
    public BusinessNotificationSeverity Severity { get; set; }
}
