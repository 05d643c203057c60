using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>Which rows of a table a caller may see: the seam between security and queries.</summary>
public interface IRowVisibility
{
    /// <summary>The condition every row of the table must meet, linked tables included; null when all may be seen. A table without read privilege throws PrivilegeDenied.</summary>
    FilterExpression? FilterFor(string table);
}
