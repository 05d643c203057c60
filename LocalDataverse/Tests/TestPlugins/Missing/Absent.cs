namespace TestPlugins.Missing;

public static class Absent
{
    public static string Say() => "I am not there.";
}
