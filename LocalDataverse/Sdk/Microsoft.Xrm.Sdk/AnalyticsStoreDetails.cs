using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Analytics store details.</summary>
[DataContract(Name = "AnalyticsStoreDetails", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AnalyticsStoreDetails : IExtensibleDataObject
{
    [DataMember(IsRequired = false, Order = 1)]
    public string Endpoint { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
