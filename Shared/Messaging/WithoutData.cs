using System.Runtime.Serialization;

namespace ErpIntegration.Messaging;

/// <summary>Data of an envelope whose data nobody reads.</summary>
[DataContract]
public sealed class WithoutData
{
}
