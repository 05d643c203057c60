namespace Microsoft.Crm.Sdk.Messages;

public class PublisherInformation
{
    [global::System.Runtime.Serialization.DataMember]
    public string Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string friendlyName { get; set; }
}
