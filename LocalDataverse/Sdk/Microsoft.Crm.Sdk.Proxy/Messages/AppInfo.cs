using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppInfo
{
    [DataMember]
    public string AiAppDescription { get; set; }

    [DataMember]
    public string AppId { get; set; }

    [DataMember]
    public string AppUrl { get; set; }

    [DataMember]
    public int ClientType { get; set; }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public string Description { get; set; }

    [DataMember]
    public bool IsDefault { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool IsManaged { get; set; }

    [DataMember]
    public string LastModifiedOn { get; set; }

    [DataMember]
    public List<string> MobileOfflineProfileIds { get; set; }

    [DataMember]
    public int Status { get; set; }

    [DataMember]
    public string Title { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public WebResourceInfo webResourceInfo { get; set; }

    [DataMember]
    public WebResourceInfo welcomePageInfo { get; set; }
}
