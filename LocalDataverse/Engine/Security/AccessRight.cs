using System;

namespace LocalDataverse.Engine.Security;

/// <summary>The platform's AccessRights and privilege.accessright values.</summary>
[Flags]
internal enum AccessRight
{
    None = 0,
    Read = 1,
    Write = 2,
    Append = 4,
    AppendTo = 16,
    Create = 32,
    Delete = 65536,
    Share = 262144,
    Assign = 524288,
}
