using System;
using System.Linq;
using System.Text.Json;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Rows;

/// <summary>The complex values of the operations of security as JSON: enumerations by name.</summary>
internal static class SecurityValues
{
    /// <summary>Reads a PrincipalAccess.</summary>
    public static PrincipalAccess ReadPrincipalAccess(JsonElement json, Func<JsonElement, EntityReference> reference) => new()
    {
        Principal = json.TryGetProperty("Principal", out var principal) ? reference(principal) : null,
        AccessMask = json.TryGetProperty("AccessMask", out var mask) ? Read<AccessRights>(mask) : AccessRights.None,
    };

    /// <summary>Reads a list of RolePrivilege.</summary>
    public static RolePrivilege[] ReadRolePrivileges(JsonElement json) => [.. json.EnumerateArray().Select(p => new RolePrivilege(
        p.TryGetProperty("Depth", out var depth) ? Read<PrivilegeDepth>(depth) : PrivilegeDepth.Basic,
        p.TryGetProperty("PrivilegeId", out var id) ? id.GetGuid() : Guid.Empty,
        p.TryGetProperty("BusinessUnitId", out var unit) ? unit.GetGuid() : Guid.Empty))];

    /// <summary>Writes a list of PrincipalAccess.</summary>
    public static void Write(Utf8JsonWriter json, string name, PrincipalAccess[] accesses, Action<EntityReference> reference)
    {
        json.WriteStartArray(name);
        foreach (var access in accesses)
        {
            json.WriteStartObject();
            json.WriteString("AccessMask", access.AccessMask.ToString());
            json.WritePropertyName("Principal");
            reference(access.Principal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a list of RolePrivilege.</summary>
    public static void Write(Utf8JsonWriter json, string name, RolePrivilege[] privileges)
    {
        json.WriteStartArray(name);
        foreach (var privilege in privileges)
        {
            json.WriteStartObject();
            json.WriteString("Depth", privilege.Depth.ToString());
            json.WriteString("PrivilegeId", privilege.PrivilegeId);
            json.WriteString("BusinessUnitId", privilege.BusinessUnitId);
            json.WriteString("PrivilegeName", privilege.PrivilegeName);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The names, with commas between flags, or the number.</summary>
    private static T Read<T>(JsonElement json) where T : struct, Enum =>
        Enum.TryParse<T>(json.ValueKind == JsonValueKind.Number ? json.GetRawText() : json.GetString(), out var value) ? value : throw new FormatException($"'{json}' is no {typeof(T).Name}.");
}
