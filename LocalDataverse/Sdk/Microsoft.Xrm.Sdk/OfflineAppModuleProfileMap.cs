using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>Offline app module profile map.</summary>
public sealed class OfflineAppModuleProfileMap : List<OfflineAppModuleProfileMapping>
{
}
