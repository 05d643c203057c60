namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AppointmentsToIgnore : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public AppointmentsToIgnore()
    {
    }

    public AppointmentsToIgnore(global::System.Guid[] appointments, global::System.Guid resourceId)
    {
        Appointments = appointments;
        ResourceId = resourceId;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid[] Appointments { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceId { get; set; }
}
