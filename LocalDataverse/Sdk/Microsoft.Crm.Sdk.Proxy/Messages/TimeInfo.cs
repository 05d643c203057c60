namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class TimeInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int ActivityStatusCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid CalendarId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayText { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public double Effort { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? End { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsActivity { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SourceId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int SourceTypeCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? Start { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.SubCode SubCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.TimeCode TimeCode { get; set; }
}
