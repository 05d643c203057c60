using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App context.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class AppContext : IExtensibleDataObject
{
    [DataMember]
    public List<CanvasAppsInfo> CanvasApps { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string SitemapId { get; set; }

    [DataMember]
    public List<AppElementInfo> appElements { get; set; }

    [DataMember]
    public List<AppEntityInfo> appEntityInfo { get; set; }

    [DataMember]
    public AppInfo appInfo { get; set; }

    [DataMember]
    public List<string> bpfIds { get; set; }

    [DataMember]
    public List<string> dashboardIds { get; set; }
}
