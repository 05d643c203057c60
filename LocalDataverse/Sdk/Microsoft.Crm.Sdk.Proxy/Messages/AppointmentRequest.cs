namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentRequest : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int AnchorOffset { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.AppointmentsToIgnore[] AppointmentsToIgnore { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ConstraintRelation[] Constraints { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.SearchDirection Direction { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Duration { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int NumberOfResults { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ObjectiveRelation[] Objectives { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int RecurrenceDuration { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int RecurrenceTimeZoneCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.RequiredResource[] RequiredResources { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SearchRecurrenceRule { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? SearchRecurrenceStart { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? SearchWindowEnd { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.DateTime? SearchWindowStart { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ServiceId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid[] Sites { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int UserTimeZoneCode { get; set; }
}
