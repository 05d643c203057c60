using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Web resource info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class WebResourceInfo
{
    /// <summary>Name shown to people.</summary>
    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public string Guid { get; set; }

    [DataMember]
    public string Name { get; set; }

    [DataMember]
    public string Path { get; set; }

    [DataMember]
    public int WebResourceType { get; set; }
}
